package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression whose value is text. Its functions give NULL for NULL. */
public sealed interface TextExpression extends OrderedExpression<String>, Typed<String, TextExpression>
        permits TextColumn, AsText, TextAggregate {
    @Override
    default TextExpression wrap(Expression<String> expression) {
        return new AsText(expression);
    }

    /** Matches a raw pattern: {@code %} is any text, {@code _} any character, a backslash takes their meaning away. */
    default Condition like(String pattern) {
        return like(Value.compared(pattern, type()));
    }

    /** Matches a raw pattern that another expression gives. */
    default Condition like(Expression<String> pattern) {
        return Composed.test(this, " LIKE ", pattern, Precedence.LIKE);
    }

    /** Matches any or all of some raw patterns. */
    default Condition like(Quantified<String> patterns) {
        return patterns.test(this, " LIKE ");
    }

    /** Matches any or all of some raw patterns, without regard to case. */
    default Condition ilike(Quantified<String> patterns) {
        return patterns.test(this, " ILIKE ");
    }

    /** Matches a raw pattern like {@link #like(String)}, without regard to case. */
    default Condition ilike(String pattern) {
        return ilike(Value.compared(pattern, type()));
    }

    /** Matches a raw pattern that another expression gives, without regard to case. */
    default Condition ilike(Expression<String> pattern) {
        return Composed.test(this, " ILIKE ", pattern, Precedence.LIKE);
    }

    /** Whether a text stands somewhere in this one; wildcards in it mean themselves. */
    default Condition contains(String text) {
        return like("%" + LikePattern.escape(text) + "%");
    }

    /** Whether this text starts with another; wildcards in it mean themselves. */
    default Condition startsWith(String text) {
        return like(LikePattern.escape(text) + "%");
    }

    /** Whether this text ends with another; wildcards in it mean themselves. */
    default Condition endsWith(String text) {
        return like("%" + LikePattern.escape(text));
    }

    /** Does not match a raw pattern like {@link #like(String)}. */
    default Condition notLike(String pattern) {
        return notLike(Value.compared(pattern, type()));
    }

    /** Does not match a raw pattern that another expression gives. */
    default Condition notLike(Expression<String> pattern) {
        return Composed.test(this, " NOT LIKE ", pattern, Precedence.LIKE);
    }

    /** Does not match a raw pattern like {@link #ilike(String)}. */
    default Condition notIlike(String pattern) {
        return notIlike(Value.compared(pattern, type()));
    }

    /** Does not match a raw pattern that another expression gives. */
    default Condition notIlike(Expression<String> pattern) {
        return Composed.test(this, " NOT ILIKE ", pattern, Precedence.LIKE);
    }

    /** Whether a text stands somewhere in this one, without regard to case; wildcards in it mean themselves. */
    default Condition containsIgnoreCase(String text) {
        return ilike("%" + LikePattern.escape(text) + "%");
    }

    /** Whether this text starts with another, without regard to case; wildcards in it mean themselves. */
    default Condition startsWithIgnoreCase(String text) {
        return ilike(LikePattern.escape(text) + "%");
    }

    /** Whether this text ends with another, without regard to case; wildcards in it mean themselves. */
    default Condition endsWithIgnoreCase(String text) {
        return ilike("%" + LikePattern.escape(text));
    }

    /** Whether this is a text but for case: {@code lower(this) = lower(text)}. */
    default Condition eqIgnoreCase(String text) {
        return lower().eq(new AsText(Value.compared(text, SqlType.TEXT)).lower());
    }

    /** {@link #contains(String)}, or no condition at all when there is no text. */
    default Condition containsIfPresent(@Nullable String text) {
        return text == null ? Absent.CONDITION : contains(text);
    }

    /** {@link #startsWith(String)}, or no condition at all when there is no text. */
    default Condition startsWithIfPresent(@Nullable String text) {
        return text == null ? Absent.CONDITION : startsWith(text);
    }

    /** {@link #containsIgnoreCase(String)}, or no condition at all when there is no text. */
    default Condition containsIgnoreCaseIfPresent(@Nullable String text) {
        return text == null ? Absent.CONDITION : containsIgnoreCase(text);
    }

    /** {@link #startsWithIgnoreCase(String)}, or no condition at all when there is no text. */
    default Condition startsWithIgnoreCaseIfPresent(@Nullable String text) {
        return text == null ? Absent.CONDITION : startsWithIgnoreCase(text);
    }

    /** Whether a part of it matches a regular expression of POSIX: {@code ~}. */
    default Condition matches(String pattern) {
        return matches(Value.compared(pattern, type()));
    }

    /** Whether a part of it matches a regular expression of POSIX: {@code ~}. */
    default Condition matches(Expression<String> pattern) {
        return Composed.test(this, " ~ ", pattern, Precedence.OPERATOR);
    }

    /** Whether a part of it matches a regular expression of POSIX, without regard to case: {@code ~*}. */
    default Condition matchesIgnoreCase(String pattern) {
        return matchesIgnoreCase(Value.compared(pattern, type()));
    }

    /** Whether a part of it matches a regular expression of POSIX, without regard to case: {@code ~*}. */
    default Condition matchesIgnoreCase(Expression<String> pattern) {
        return Composed.test(this, " ~* ", pattern, Precedence.OPERATOR);
    }

    /** Whether no part of it matches a regular expression of POSIX: {@code !~}. */
    default Condition notMatches(String pattern) {
        return notMatches(Value.compared(pattern, type()));
    }

    /** Whether no part of it matches a regular expression of POSIX: {@code !~}. */
    default Condition notMatches(Expression<String> pattern) {
        return Composed.test(this, " !~ ", pattern, Precedence.OPERATOR);
    }

    /** Whether no part of it matches a regular expression of POSIX, without regard to case: {@code !~*}. */
    default Condition notMatchesIgnoreCase(String pattern) {
        return notMatchesIgnoreCase(Value.compared(pattern, type()));
    }

    /** Whether no part of it matches a regular expression of POSIX, without regard to case: {@code !~*}. */
    default Condition notMatchesIgnoreCase(Expression<String> pattern) {
        return Composed.test(this, " !~* ", pattern, Precedence.OPERATOR);
    }

    /** {@code this || text}. */
    default TextExpression concat(String text) {
        return concat(Value.argument(text));
    }

    /** {@code this || other}: NULL when one of them is; see {@link Sql#concat} for a function that leaves NULL out. */
    default TextExpression concat(Expression<String> other) {
        return new AsText(Composed.infix(this, " || ", other, Precedence.OPERATOR, SqlType.TEXT));
    }

    /** In small letters. */
    default TextExpression lower() {
        return new AsText(Composed.call("lower", SqlType.TEXT, this));
    }

    /** In capital letters. */
    default TextExpression upper() {
        return new AsText(Composed.call("upper", SqlType.TEXT, this));
    }

    /** Each word with a capital letter first. */
    default TextExpression initcap() {
        return new AsText(Composed.call("initcap", SqlType.TEXT, this));
    }

    /** Without the blanks at both ends. */
    default TextExpression trim() {
        return new AsText(Composed.call("btrim", SqlType.TEXT, this));
    }

    /** Without the characters, in any order, at both ends. */
    default TextExpression trim(String characters) {
        return new AsText(Composed.call("btrim", SqlType.TEXT, this, Value.argument(characters)));
    }

    /** Without the blanks at its start. */
    default TextExpression ltrim() {
        return new AsText(Composed.call("ltrim", SqlType.TEXT, this));
    }

    /** Without the characters, in any order, at its start. */
    default TextExpression ltrim(String characters) {
        return new AsText(Composed.call("ltrim", SqlType.TEXT, this, Value.argument(characters)));
    }

    /** Without the blanks at its end. */
    default TextExpression rtrim() {
        return new AsText(Composed.call("rtrim", SqlType.TEXT, this));
    }

    /** Without the characters, in any order, at its end. */
    default TextExpression rtrim(String characters) {
        return new AsText(Composed.call("rtrim", SqlType.TEXT, this, Value.argument(characters)));
    }

    /** The number of its characters. */
    default NumberExpression<Integer> length() {
        return new AsNumber<>(Composed.call("length", SqlType.INTEGER, this));
    }

    /** The number of its bytes. */
    default NumberExpression<Integer> octetLength() {
        return new AsNumber<>(Composed.call("octet_length", SqlType.INTEGER, this));
    }

    /** What begins at a place; the first is 1. */
    default TextExpression substring(int from) {
        return new AsText(Composed.call("substring", SqlType.TEXT, this, Value.argument(from)));
    }

    /** What begins at a place; the first is 1. */
    default TextExpression substring(Expression<Integer> from) {
        return new AsText(Composed.call("substring", SqlType.TEXT, this, from));
    }

    /** What begins at a place, as many characters as told; the first place is 1. Fails on the server when the length is negative. */
    default TextExpression substring(int from, int length) {
        return new AsText(Composed.call("substring", SqlType.TEXT, this, Value.argument(from), Value.argument(length)));
    }

    /** What begins at a place, as many characters as told; the first place is 1. Fails on the server when the length is negative. */
    default TextExpression substring(Expression<Integer> from, Expression<Integer> length) {
        return new AsText(Composed.call("substring", SqlType.TEXT, this, from, length));
    }

    /** The first part that matches a regular expression of POSIX, or what its first parentheses match; NULL when none does. */
    default TextExpression substringMatching(String pattern) {
        return new AsText(Composed.call("substring", SqlType.TEXT, this, Value.argument(pattern)));
    }

    /** So many characters from the start; when negative, all but so many at the end. */
    default TextExpression left(int count) {
        return new AsText(Composed.call("left", SqlType.TEXT, this, Value.argument(count)));
    }

    /** So many characters from the end; when negative, all but so many at the start. */
    default TextExpression right(int count) {
        return new AsText(Composed.call("right", SqlType.TEXT, this, Value.argument(count)));
    }

    /** Blanks at its start to a length; what is longer is cut. */
    default TextExpression lpad(int length) {
        return new AsText(Composed.call("lpad", SqlType.TEXT, this, Value.argument(length)));
    }

    /** A text again and again at its start to a length; what is longer is cut. */
    default TextExpression lpad(int length, String fill) {
        return new AsText(Composed.call("lpad", SqlType.TEXT, this, Value.argument(length), Value.argument(fill)));
    }

    /** Blanks at its end to a length; what is longer is cut. */
    default TextExpression rpad(int length) {
        return new AsText(Composed.call("rpad", SqlType.TEXT, this, Value.argument(length)));
    }

    /** A text again and again at its end to a length; what is longer is cut. */
    default TextExpression rpad(int length, String fill) {
        return new AsText(Composed.call("rpad", SqlType.TEXT, this, Value.argument(length), Value.argument(fill)));
    }

    /** So many times. */
    default TextExpression repeat(int times) {
        return new AsText(Composed.call("repeat", SqlType.TEXT, this, Value.argument(times)));
    }

    /** Another text in place of each occurrence of one. */
    default TextExpression replace(String from, String to) {
        return new AsText(Composed.call("replace", SqlType.TEXT, this, Value.argument(from), Value.argument(to)));
    }

    /** Another text in place of each occurrence of one. */
    default TextExpression replace(Expression<String> from, Expression<String> to) {
        return new AsText(Composed.call("replace", SqlType.TEXT, this, from, to));
    }

    /** From the last character to the first. */
    default TextExpression reverse() {
        return new AsText(Composed.call("reverse", SqlType.TEXT, this));
    }

    /** Where a text first stands in it, from 1; 0 when it does not. */
    default NumberExpression<Integer> position(String text) {
        return new AsNumber<>(Composed.call("strpos", SqlType.INTEGER, this, Value.argument(text)));
    }

    /** Where a text first stands in it, from 1; 0 when it does not. */
    default NumberExpression<Integer> position(Expression<String> text) {
        return new AsNumber<>(Composed.call("strpos", SqlType.INTEGER, this, text));
    }

    /** A part of it between delimiters, from 1; counted from the end when negative. Empty when there is none. */
    default TextExpression splitPart(String delimiter, int index) {
        return new AsText(
                Composed.call("split_part", SqlType.TEXT, this, Value.argument(delimiter), Value.argument(index)));
    }

    /** Other characters in place of some, by their places; those without a counterpart are left out. */
    default TextExpression translate(String from, String to) {
        return new AsText(Composed.call("translate", SqlType.TEXT, this, Value.argument(from), Value.argument(to)));
    }

    /** A text in place of the first part that matches a regular expression of POSIX; {@code \\1} in it is what parentheses match. */
    default TextExpression regexpReplace(String pattern, String replacement) {
        return new AsText(Composed.call(
                "regexp_replace", SqlType.TEXT, this, Value.argument(pattern), Value.argument(replacement)));
    }

    /** A text in place of what matches a regular expression of POSIX; the flag {@code g} is all, {@code i} without regard to case. */
    default TextExpression regexpReplace(String pattern, String replacement, String flags) {
        return new AsText(Composed.call(
                "regexp_replace",
                SqlType.TEXT,
                this,
                Value.argument(pattern),
                Value.argument(replacement),
                Value.argument(flags)));
    }

    /** The MD5 hash in hexadecimal digits. */
    default TextExpression md5() {
        return new AsText(Composed.call("md5", SqlType.TEXT, this));
    }

    /** The code of the first character; 0 of an empty text. */
    default NumberExpression<Integer> ascii() {
        return new AsNumber<>(Composed.call("ascii", SqlType.INTEGER, this));
    }

    /** Split at a delimiter; at each character when it is empty. */
    default ArrayExpression<List<String>, String> split(String delimiter) {
        return new AsArray<>(Composed.call("string_to_array", SqlType.TEXT.list(), this, Value.argument(delimiter)));
    }

    /** {@code this COLLATE "collation"}: with the order and the case of a collation. */
    default TextExpression collate(String collation) {
        return new AsText(new Words()
                .operand(Operand.first(this, Precedence.COLLATE))
                .word(" COLLATE " + Identifiers.quoted(collation))
                .derived(type(), Precedence.COLLATE));
    }
}
