package org.megdan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server. Launcher verbs that need no server are answered before Spring starts. */
@SpringBootApplication
@Modulithic(systemName = "Megdan")
public class Megdan {

    public static void main(String[] args) {
        SpringApplication.run(Megdan.class, args);
    }
}
