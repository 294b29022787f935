/**
 * What Hertfordshire Music Hub charges, subsidises and forgives, as far as its published plan and
 * pages say. Every percentage is a setting, every fee stands on a price list.
 */
package org.tuttihub.plugin.hertfordshire;
