/**
 * The partnership and commissioning policy of the music hub of Leicestershire and Leicester, of
 * August 2023, as policies.
 */
package org.tuttihub.plugin.leicestershire;
