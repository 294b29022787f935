package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;

/** The deeds that can be done with the marked rows of a list, found by their words. */
record EachChoosing(long id, ListPlace list, List<EachOffer> offers, Picking picking)
    implements Place {

  /** Opens the choice, or says what is missing for it. */
  static State open(ListPlace list, State state) {
    if (list.marks().isEmpty()) {
      return state.remark("Nothing is marked: Space marks a row, m every row of the filter.");
    }
    List<EachOffer> offers = EachOffer.of(state.parts(), list);
    return offers.isEmpty()
        ? state.remark("You can do nothing with " + list.list().noun().plural() + " one by one.")
        : state.open(id -> new EachChoosing(id, list, offers, Picking.of("")));
  }

  @Override
  public Where where() {
    return Where.CHOICE;
  }

  @Override
  public void draw(Page page, State state) {
    page.title(
        "What to do with " + EachText.many(list.list().noun(), list.marks().count()),
        "nothing is done before you say yes");
    List<Picking.Entry> shown = fitting().stream().map(EachChoosing::entry).toList();
    picking.draw(
        page,
        "Choose:",
        shown.isEmpty() ? List.of(new Picking.Entry("Nothing fits what you typed.", "")) : shown);
  }

  private static Picking.Entry entry(EachOffer offer) {
    return new Picking.Entry(offer.words(), offer.about());
  }

  private List<EachOffer> fitting() {
    return picking.fitting(offers, EachChoosing::entry);
  }

  @Override
  public State act(State state, Act act) {
    List<EachOffer> fitting = fitting();
    return switch (act) {
      case BACK -> state.back();
      case OPEN -> fitting.isEmpty() ? state : fitting.get(picking.at()).begin(state.back(), list);
      default -> state.top(picking(picking.act(act, fitting.size())));
    };
  }

  @Override
  public State press(State state, Press press) {
    return state.top(picking(picking.insert(press.text())));
  }

  private EachChoosing picking(Picking other) {
    return new EachChoosing(id, list, offers, other);
  }
}
