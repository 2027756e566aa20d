package dev.vorm.execute;

import dev.vorm.driver.SessionChange;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/** What a statement does beside its own work, as far as its text tells: functions and DO blocks can hide anything. */
final class StatementRules {
    private static final Pattern TRANSACTION_CONTROL =
            Pattern.compile("(BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|PREPARE TRANSACTION)\\b");
    private static final Pattern NOTHING = Pattern.compile("[; ]*");
    private static final Pattern LASTING = Pattern.compile("(PREPARE|DEALLOCATE|LOAD|DISCARD (ALL|PLANS))\\b");
    private static final Pattern RESETTABLE =
            Pattern.compile("(SET (?!(LOCAL|TRANSACTION|CONSTRAINTS)\\b)|(RESET|LISTEN|UNLISTEN|DISCARD)\\b"
                    + "|DECLARE .*\\bWITH HOLD\\b|CREATE (OR REPLACE )?((GLOBAL|LOCAL) )?TEMP(ORARY)?\\b)");
    private static final Pattern RESETTABLE_ANYWHERE =
            Pattern.compile("\\bPG_(TRY_)?ADVISORY_LOCK(_SHARED)? ?\\(|\\bPG_TEMP ?\\."
                    + "|\\bINTO ((GLOBAL|LOCAL) )?TEMP(ORARY)?\\b"
                    + "|\\bSET_CONFIG ?\\((?![^()]*, ?TRUE ?\\))");

    private static final Pattern WRITING = Pattern.compile(
            "\\s*(WITH \\w+ AS \\(\\s*)?(INSERT|UPDATE|DELETE|MERGE|TRUNCATE)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ = Pattern.compile("\\s*SELECT\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_WRITE = Pattern.compile(
            "\\bINTO\\b|\"\\s*\\(|\\b(?!(count|sum|min|max|avg|any|array|exists|in|and|or|not|where|on|from|select)\\b)\\w+\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private static final Logger LOG = System.getLogger("dev.vorm.sql");

    /**
     * What a statement does beside its own work.
     *
     * @param nothing whether it is no statement: there is nothing in it but blanks, comments and semicolons
     * @param transactionControl whether it begins or ends a transaction or a part of one
     * @param sessionChange what it leaves in its session
     */
    record Effects(boolean nothing, boolean transactionControl, SessionChange sessionChange) {
        /** Those of what the query language makes. */
        static final Effects NONE = new Effects(false, false, SessionChange.NONE);
    }

    private StatementRules() {}

    /** What a text tells of its effects. Takes its time. */
    static Effects effects(String sql) {
        String words = SqlWords.of(sql);
        return new Effects(NOTHING.matcher(words).matches(), controlsTransaction(words), sessionChange(words));
    }

    /** Whether its first word, or the first in its first WITH, is that of a statement that writes; others may write too. */
    static boolean writes(String sql) {
        return WRITING.matcher(sql).lookingAt();
    }

    /** Whether it is surely a read: a SELECT that calls nothing but what cannot write. Takes its time. */
    static boolean onlyReads(String sql) {
        return READ.matcher(sql).lookingAt() && !MAY_WRITE.matcher(sql).find();
    }

    /**
     * Whether it begins or ends a transaction or a part of one.
     *
     * @param words the text as {@link SqlWords} gives it
     */
    static boolean controlsTransaction(String words) {
        return TRANSACTION_CONTROL.matcher(words).lookingAt();
    }

    /**
     * What it leaves in its session.
     *
     * @param words the text as {@link SqlWords} gives it
     */
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
