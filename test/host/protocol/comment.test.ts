import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("CommentCollection", () => {
  it("zet een opmerking op een cel, en vindt haar daar, op nummer en op plaats", () =>
    excel.onNewSheet(async (sheet, context) => {
      const added = sheet.comments.add("B2", "Klopt dit?");
      added.load();
      const [byCell, atPlace] = [sheet.comments.getItemByCell("B2"), sheet.comments.getItemAt(0)].map((comment) =>
        comment.load("id"),
      );
      const location = added.getLocation().load("address");
      await context.sync();
      expect(added.toJSON()).toMatchObject({
        authorEmail: "gebruiker@example.org",
        authorName: "Gebruiker",
        content: "Klopt dit?",
        contentType: "Plain",
        mentions: [],
        resolved: false,
        richContent: "Klopt dit?",
      });
      expect(added.creationDate.getTime()).toBeGreaterThan(0);
      expect([byCell!.id, atPlace!.id]).toEqual([added.id, added.id]);
      expect(location.address.split("!")[1]).toBe("B2");
      const same = context.workbook.comments.getItem(added.id).load("content");
      await context.sync();
      expect(same.content).toBe("Klopt dit?");
    }));

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["meer cellen", (sheet) => sheet.comments.add("A1:A2", "x"), "InvalidArgument at CommentCollection.add"],
    ["een lege tekst", (sheet) => sheet.comments.add("A1", ""), "InvalidArgument at CommentCollection.add"],
    [
      "een vermelding als gewone tekst",
      (sheet) => sheet.comments.add("A1", { richContent: "x", mentions: [] }, "Plain"),
      "InvalidArgument at CommentCollection.add",
    ],
    [
      "een tekst als vermelding",
      (sheet) => sheet.comments.add("A1", "x", "Mention"),
      "InvalidArgument at CommentCollection.add",
    ],
    [
      "een vermelding van niemand",
      (sheet) => sheet.comments.add("A1", { richContent: '<at id="1">x</at>', mentions: [] }, "Mention"),
      "InvalidArgument at CommentCollection.add",
    ],
    [
      "een cel met een opmerking",
      (sheet) => [sheet.comments.add("A1", "een"), sheet.comments.add("A1", "twee")],
      "ItemAlreadyExists at CommentCollection.add",
    ],
    [
      "een cel zonder opmerking",
      (sheet) => sheet.comments.getItemByCell("C3").load("id"),
      "ItemNotFound at CommentCollection.getItemByCell",
    ],
    [
      "een onbekend antwoord",
      (sheet) => sheet.comments.getItemByReplyId("{x}").load("id"),
      "ItemNotFound at CommentCollection.getItemByReplyId",
    ],
  ])("weigert %s", (_, ask, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      ask(sheet);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("gaat op een beveiligd blad alleen waar objecten bewerkt mogen worden, en is terug te nemen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowEditObjects: false });
      sheet.comments.add("A1", "x");
      expect(await refusal(context.sync())).toBe("AccessDenied at CommentCollection.add");
      sheet.protection.unprotect();
      sheet.comments.add("A1", "x");
      await context.sync();
      await excel.host.user.undo();
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it("schuift met de cellen mee", () =>
    excel.onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add("B2", "x");
      sheet.getRange("1:1").insert("Down");
      const location = comment.getLocation().load("address");
      await context.sync();
      expect(location.address.split("!")[1]).toBe("B3");
    }));
});

describe("Comment", () => {
  it("krijgt een andere tekst, wordt afgesloten en heropend, en gaat weg", () =>
    excel.onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add("A1", "een");
      comment.content = "twee";
      comment.resolved = true;
      comment.load("content,resolved");
      await context.sync();
      expect([comment.content, comment.resolved]).toEqual(["twee", true]);
      comment.resolved = false;
      comment.load("resolved");
      await context.sync();
      expect(comment.resolved).toBe(false);
      comment.delete();
      comment.load("content");
      expect(await refusal(context.sync())).toMatch(/^ItemNotFound/);
    }));

  it("noemt mensen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const mentions = [{ email: "k@example.org", id: 0, name: "K. Voorbeeld (fictief)" }];
      const rich = '<at id="0">K. Voorbeeld (fictief)</at> - kijk <eens> & nog eens';
      const comment = sheet.comments.add("A1", { mentions, richContent: rich }, "Mention");
      comment.load("content,contentType,mentions,richContent");
      await context.sync();
      expect(comment.content).toBe("@K. Voorbeeld (fictief) - kijk <eens> & nog eens");
      expect([comment.contentType, comment.mentions, comment.richContent]).toEqual(["Mention", mentions, rich]);
      comment.updateMentions({ mentions: [], richContent: "niemand" });
      comment.load("content,contentType");
      await context.sync();
      expect([comment.content, comment.contentType]).toEqual(["niemand", "Plain"]);
    }));
});

describe("CommentReply", () => {
  it("antwoordt, wordt gewijzigd en gaat weg", () =>
    excel.onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add("A1", "een");
      const first = comment.replies.add("antwoord");
      const second = comment.replies.add("nog een");
      first.content = "beter antwoord";
      second.load("id,content,authorName,resolved");
      const parent = second.getParentComment().load("content");
      const location = second.getLocation().load("address");
      comment.replies.load("items/content");
      await context.sync();
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["beter antwoord", "nog een"]);
      expect([second.authorName, second.resolved, parent.content]).toEqual(["Gebruiker", false, "een"]);
      expect(location.address.split("!")[1]).toBe("A1");
      const byReply = context.workbook.comments.getItemByReplyId(second.id).load("content");
      first.delete();
      const count = comment.replies.getCount();
      const last = comment.replies.getItemAt(0).load("content");
      await context.sync();
      expect([byReply.content, count.value, last.content]).toEqual(["een", 1, "nog een"]);
    }));
});

describe("gebeurtenissen van opmerkingen", () => {
  it("zeggen wat er gebeurde", () =>
    excel.onNewSheet(async (sheet, context) => {
      const told: string[] = [];
      const about = (details: Excel.CommentDetail[]) => details.map(({ replyIds }) => replyIds.length).join();
      const { comments } = sheet;
      comments.onAdded.add(async ({ type, source, commentDetails }) => {
        told.push(`${type} ${source} ${about(commentDetails)}`);
      });
      comments.onChanged.add(async ({ changeType, commentDetails }) => {
        told.push(`${changeType} ${about(commentDetails)}`);
      });
      comments.onDeleted.add(async ({ type, commentDetails }) => {
        told.push(`${type} ${about(commentDetails)}`);
      });
      await context.sync();
      const comment = comments.add("A1", "een");
      const reply = comment.replies.add("antwoord");
      comment.content = "twee";
      reply.content = "beter";
      comment.resolved = true;
      reply.delete();
      comment.delete();
      await context.sync();
      await excel.host.settled();
      expect(told).toEqual([
        "CommentAdded Local 0",
        "ReplyAdded 1",
        "CommentEdited 0",
        "ReplyEdited 1",
        "CommentResolved 0",
        "ReplyDeleted 1",
        "CommentDeleted 0",
      ]);
    }));
});

it("een opmerking staat met haar antwoorden in het bestand", async () => {
  const host = await openHost({ locale: "en-US" });
  const kept = await host.Excel.run(async (context) => {
    const comment = context.workbook.worksheets.getFirst().comments.add("C3", "een");
    comment.replies.add("antwoord");
    comment.resolved = true;
    await context.sync();
    return host.save();
  });
  host.close();
  const again = await openHost({ xlsx: kept });
  await again.Excel.run(async (context) => {
    const comment = context.workbook.comments.getItemByCell("Sheet1!C3");
    comment.load("content,resolved,authorName,authorEmail,replies/items/content");
    await context.sync();
    expect([comment.content, comment.resolved, comment.authorName]).toEqual(["een", true, "User"]);
    expect(comment.authorEmail).toBe("gebruiker@example.org");
    expect(comment.replies.items.map(({ content }) => content)).toEqual(["antwoord"]);
  });
  again.close();
});
