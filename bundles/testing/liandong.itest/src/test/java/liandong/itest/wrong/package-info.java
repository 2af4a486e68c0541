/** What the house does not allow, so that its tests can be seen to fail. */
package liandong.itest.wrong;
