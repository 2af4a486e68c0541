/** Counties that go wrong, each in its own way; their classes are put into jars by SwapIT. */
package liandong.itest.bad;
