/** Hands messages to a mail server, over SMTP. */
package org.tuttihub.mail;
