/**
 * How a policy proves itself: its own examples, and what holds for every policy of its question.
 */
package org.tuttihub.plugin.host.proof;
