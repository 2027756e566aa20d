package dev.vorm.driver.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.local.LocalChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TappedEventLoopTest {
    @Test
    void opensSeveralChannelsOneAfterTheOther() throws Exception {
        DefaultEventLoop loop = new DefaultEventLoop();
        TappedEventLoop tapped = new TappedEventLoop(loop);
        List<LocalChannel> channels = List.of(new LocalChannel(), new LocalChannel());
        try {
            for (LocalChannel channel : channels) {
                assertThat(tapped.register(channel).await(5, TimeUnit.SECONDS)).isTrue();
                assertThat(channel.pipeline().get(Cork.class)).isNotNull();
            }
        } finally {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).await(5, TimeUnit.SECONDS);
        }
    }
}
