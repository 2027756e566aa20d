package app;

import dev.vorm.annotation.*;
import java.io.IOException;

@Table
public class Methods {
    @Id @Generated Long id;
    private String shared;
    private String thrown;
    private String read;

    static String getShared() {
        return "";
    }

    void setShared(String shared) {
        this.shared = shared;
    }

    String getThrown() throws IOException {
        return thrown;
    }

    void setThrown(String thrown) {
        this.thrown = thrown;
    }

    String getRead() {
        return read;
    }

    static void setRead(String read) {}
}
