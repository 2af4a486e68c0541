/**
 * Counties that go wrong, each in its own way, or another way; their classes are put into jars by
 * SwapIT.
 */
package liandong.itest.bad;
