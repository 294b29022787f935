package org.tuttihub.application.access;

import static org.tuttihub.domain.access.Permission.READ;

import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.SavedView;

/** What can be asked of saved views: everybody may, of their own. */
public final class ViewsCatalogue {
  private ViewsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends AccessRecords> work,
      AccessReads reads,
      Ids ids,
      Supplier<Catalogue> catalogue) {
    ManageViews views = new ManageViews(work, ids, catalogue);
    return List.of(
        list(reads),
        card(reads),
        add(views),
        change(views),
        with(views),
        without(views),
        drop(views));
  }

  private static ListOf<ViewRow> list(AccessReads reads) {
    return ListOf.of(
            Views.NOUN,
            "Your own saved views of lists: what you like to ask of them",
            ViewRow.class,
            reads.views(),
            Column.of("ref", "Ref", 7),
            Column.of("list", "List", 16),
            Column.of("name", "Name", 24),
            Column.of("conditions", "Conditions", 20),
            Column.of("order", "Order", 10),
            Column.of("opens", "Opens", 5))
        .ownedBy("owner");
  }

  private static CardOf<ViewRow> card(AccessReads reads) {
    return CardOf.of(Views.NOUN, "A saved view of yours", ViewRow.class, reads::view)
        .ownedBy(ViewRow::owner);
  }

  private static Deed<ManageViews.Add> add(ManageViews views) {
    return Deed.of(
            Views.NOUN,
            "add",
            "Save what you ask of a list, under a name",
            READ,
            ManageViews.Add.class,
            views::add,
            notes())
        .never("drop the view");
  }

  private static Deed<ManageViews.ChangeOf> change(ManageViews views) {
    return Deed.of(
            Views.NOUN,
            "change",
            "Change the name of a saved view, or what it asks",
            READ,
            ManageViews.ChangeOf.class,
            views::change,
            notes())
        .never("change it back");
  }

  private static Deed<ManageViews.Which> with(ManageViews views) {
    return Deed.of(
            Views.NOUN,
            "open-with",
            "Let the list open with this view, for you",
            READ,
            ManageViews.Which.class,
            views::openWith)
        .offeredWhen(
            ViewRow.class, v -> Offered.unless(v.opens(), "is what the list opens with already"))
        .never("open the list without it");
  }

  private static Deed<ManageViews.Which> without(ManageViews views) {
    return Deed.of(
            Views.NOUN,
            "open-without",
            "Let the list open without this view again",
            READ,
            ManageViews.Which.class,
            views::openWithout)
        .offeredWhen(
            ViewRow.class, v -> Offered.unless(!v.opens(), "is not what the list opens with"))
        .never("open the list with it");
  }

  private static Deed<ManageViews.Which> drop(ManageViews views) {
    return Deed.of(
            Views.NOUN, "drop", "Drop a saved view", READ, ManageViews.Which.class, views::drop)
        .never("save it again");
  }

  private static Note[] notes() {
    return new Note[] {
      Note.of("list", "List", "The collection whose list it is of, such as schools"),
      Note.of("name", "Name", "What you call it").most(SavedView.LONGEST_NAME),
      Note.of("text", "Words", "Words to search for"),
      Note.of("conditions", "Conditions", "On columns, such as status=disengaged").most(300),
      Note.of("order", "Order", "Columns to sort by, with a hyphen in front to turn them round")
    };
  }
}
