/**
 * The question of loans: who may borrow an instrument, until when, for what, and what happens
 * afterwards. What hubs set differently about this, their policies answer.
 */
package org.tuttihub.domain.instruments.policy;
