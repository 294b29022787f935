/**
 * Instruments: what the hub owns, where each of them is, who has it, and until when. An item is in
 * exactly one state and one place; at any time it has one open loan at the most.
 */
package org.tuttihub.domain.instruments;
