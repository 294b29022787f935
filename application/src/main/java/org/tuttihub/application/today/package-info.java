/**
 * What somebody sees first: what is not safe, late, due, broken, what waits for them; the week
 * ahead; what others did. Rooms contribute lines as data, and each line is counted by the very list
 * that it leads to.
 */
package org.tuttihub.application.today;
