package org.tuttihub.web.routes;

import org.tuttihub.application.acting.Actor;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Reply;

/** Answers the requests for one operation; called on a thread that may wait. */
@FunctionalInterface
interface Route {
  Reply answer(Asked asked, Actor actor);
}
