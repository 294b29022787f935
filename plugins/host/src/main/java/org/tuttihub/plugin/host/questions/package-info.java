/**
 * The questions there are, and what the host must know of each beyond what the domain says: how its
 * facts are completed, how its examples are written down, how facts are made up to try a policy.
 */
package org.tuttihub.plugin.host.questions;
