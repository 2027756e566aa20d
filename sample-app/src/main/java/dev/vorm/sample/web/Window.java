package dev.vorm.sample.web;

import io.vertx.ext.web.RoutingContext;

/** Which part of a list a request asks for. */
record Window(int limit, int offset) {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    /** Reads {@code ?limit=…&offset=…}; fails with status 422 when they are no numbers or out of range. */
    static Window of(RoutingContext context) {
        return new Window(
                parameter(context, "limit", DEFAULT_LIMIT, 1, MOST),
                parameter(context, "offset", 0, 0, Integer.MAX_VALUE));
    }

    private static int parameter(RoutingContext context, String name, int otherwise, int least, int most) {
        String text = context.request().getParam(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below: not a number is no better than a wrong one.
        }
        throw new RequestException(422, name, "must be a whole number from " + least + " to " + most);
    }
}
