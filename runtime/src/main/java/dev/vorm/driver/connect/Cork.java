package dev.vorm.driver.connect;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what is written while several commands are, so that they leave by one system call: the driver makes one for each,
 * which is most of what a small command costs. For the channel's event loop only.
 */
final class Cork extends ChannelOutboundHandlerAdapter {
    private @Nullable ChannelHandlerContext channel;
    private int depth;
    private boolean holding;

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        channel = context;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        if (depth > 0) {
            holding = true;
        } else {
            context.flush();
        }
    }

    void put() {
        depth++;
    }

    void pull() {
        depth--;
        if (depth == 0 && holding && channel != null) {
            holding = false;
            channel.flush();
        }
    }
}
