package liandong.county.miyun;

import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * Miyun's law as far as it is code: nothing yet.
 *
 * <p>密云 2013, 四(一)2：即办事项现场办结,承办事项在规定时限内办结 — both kinds of handling stand in the tables, under these
 * words.
 */
@Component
public final class MiyunRules implements CountyRules {}
