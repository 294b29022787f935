/**
 * Safe to teach: who works with children for the hub, what each has shown, whether they are clear
 * on a day, and which sessions they hold.
 */
package org.tuttihub.domain.workforce;
