package dev.vorm.execute;

import dev.vorm.driver.SessionChange;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/** What a statement does beside its own work, as far as its text tells: functions and DO blocks can hide anything. */
final class StatementRules {
    private static final Pattern TRANSACTION_CONTROL =
            Pattern.compile("(BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|PREPARE TRANSACTION)\\b");
    private static final Pattern LASTING = Pattern.compile("(PREPARE|DEALLOCATE|LOAD|DISCARD (ALL|PLANS))\\b");
    private static final Pattern RESETTABLE =
            Pattern.compile("(SET (?!(LOCAL|TRANSACTION|CONSTRAINTS)\\b)|(RESET|LISTEN|UNLISTEN|DISCARD)\\b"
                    + "|DECLARE .*\\bWITH HOLD\\b|CREATE (OR REPLACE )?((GLOBAL|LOCAL) )?TEMP(ORARY)?\\b)");
    private static final Pattern RESETTABLE_ANYWHERE =
            Pattern.compile("\\bPG_(TRY_)?ADVISORY_LOCK(_SHARED)? ?\\(|\\bPG_TEMP ?\\."
                    + "|\\bINTO ((GLOBAL|LOCAL) )?TEMP(ORARY)?\\b"
                    + "|\\bSET_CONFIG ?\\((?![^()]*, ?TRUE ?\\))");

    private static final Logger LOG = System.getLogger("dev.vorm.sql");

    private StatementRules() {}

    /** Whether it begins or ends a transaction or a part of one. */
    static boolean controlsTransaction(String words) {
        return TRANSACTION_CONTROL.matcher(words).lookingAt();
    }

    /** What it leaves in its session. */
    static SessionChange sessionChange(String words) {
        if (LASTING.matcher(words).lookingAt()) {
            return SessionChange.LASTING;
        }
        return RESETTABLE.matcher(words).lookingAt()
                        || RESETTABLE_ANYWHERE.matcher(words).find()
                ? SessionChange.RESETTABLE
                : SessionChange.NONE;
    }

    /** Outside a transaction a setting or a lock ends with its own statement, which whoever wrote it will not have meant. */
    static void tellOfShortLife(SqlStatement<?> statement, boolean inTransaction) {
        if (!inTransaction) {
            LOG.log(
                    Level.WARNING,
                    statement.name()
                            + ": what it changes in its session is undone at once, for it is not in a transaction");
        }
    }
}
