// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/SettlementPaper.h"
#include "tests/modules/estate/EstateScene.h"

#include <functional>

using namespace hui;
using namespace hui::testkit;

namespace {

/// The bank's table: a supervisor signs for merchants and settlements.
void setEstatePolicy(Database& database)
{
    const ApprovalPolicy policy{QDate(2026, 1, 1),
        {{u"estate.sign"_s, u"merchant"_s, {}, ApprovalLevel::Supervisor},
            {u"estate.settle"_s, {}, {}, ApprovalLevel::Supervisor}}};
    HUI_ASSERT(database.transaction(
        [&] { return ApprovalPolicyRepository(database).apply(u"2026-01-01"_s, toJson(policy)); }));
}

EstateAct actByName(const QString& name)
{
    if (name == u"resident")
        return signingResident();
    if (name == u"end")
        return EndParty{u"320500-e1"_s, shopId, u"搬离"_s};
    if (name == u"notice")
        return Publish{u"320500-e1"_s, u"building:3"_s, u"safety"_s, u"停水通知"_s, estateDay,
            estateDay.addDays(7)};
    if (name == u"seen")
        return NoteSeen{u"320500-e1"_s, noticeId, residentId};
    if (name == u"offer")
        return MakeOffer{
            u"320500-e1"_s, shopId, u"第二件半价"_s, estateDay, estateDay.addDays(30), 3000};
    if (name == u"copy")
        return handingIn();
    return name == u"settle" ? EstateAct(settlingFebruary()) : EstateAct(signingShop());
}

} // namespace

class TestRecordAct : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("shop") << u"样例花店"_s;
        QTest::newRow("resident") << u"林*宁"_s;
        QTest::newRow("end") << u"样例便利店"_s;
        QTest::newRow("notice") << u"停水通知"_s;
        QTest::newRow("seen") << u"陈*安"_s;
        QTest::newRow("offer") << u"第二件半价"_s;
        QTest::newRow("settle") << u"2026-02"_s;
        QTest::newRow("copy") << u"样例便利店"_s;
    }
    void records()
    {
        QFETCH(QString, label);
        const auto database = estateDesk();
        const RecordAct request = recording(actByName(QLatin1StringView(QTest::currentDataTag())));
        const auto made = recordAct(*database, request);
        QVERIFY(made);
        QCOMPARE(made->label, label);
        QVERIFY(recordAct(*database, request)); // the second click
        const auto acts = DeskEstateRepository(*database).actsOf(u"320500-e1"_s, 9);
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->first().label, label);
        const auto entry = *Journal(*database).byId(request.operation);
        QVERIFY(*actFromJson(entry->operation.kind, entry->operation.body) == request.act);
        QVERIFY(!entry->operation.body.contains(u"approval"_s));
        RecordAct other = request;
        other.act
            = Publish{u"320500-e1"_s, u"all"_s, u"safety"_s, u"另一条"_s, estateDay, estateDay};
        QVERIFY(!recordAct(*database, other)); // other words under the same id
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(EstateAct&, EstateView&)>>("change");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* act, const char* code, auto change) {
            QTest::newRow(name) << std::function<void(EstateAct&, EstateView&)>(change)
                                << QString::fromLatin1(act) << QString::fromLatin1(code);
        };
        const auto shop = [](auto change) {
            return [change](EstateAct& act, EstateView&) { change(std::get<SignUp>(act)); };
        };
        row("another estate", "shop", "estate_unknown",
            shop([](SignUp& it) { it.estate = u"x"_s; }));
        row("the bank", "shop", "party_refused",
            shop([](SignUp& it) { it.kind = PartyKind::Bank; }));
        row("no name", "shop", "name_missing", shop([](SignUp& it) { it.name = u" "_s; }));
        row("no paper", "shop", "document_missing", shop([](SignUp& it) { it.documents.clear(); }));
        row("a wrong credit code", "shop", "document_wrong",
            shop([](SignUp& it) { it.documents[u"credit_code"_s] = u"91350100M000100Y44"_s; }));
        row("a paper nobody asks for", "shop", "document_wrong",
            shop([](SignUp& it) { it.documents[u"passport"_s] = u"1"_s; }));
        row("no copy of a paper of which one is required", "shop", "copy_missing",
            shop([](SignUp& it) { it.copies.clear(); }));
        row("no copy of a resident's card", "resident", "copy_missing",
            shop([](SignUp& it) { it.copies.clear(); }));
        row("a copy of a paper nobody asks for", "shop", "copy_wrong",
            shop([](SignUp& it) { it.copies += newCopy(u"passport"_s); }));
        row("two copies of one paper", "shop", "copy_wrong",
            shop([](SignUp& it) { it.copies += newCopy(u"credit_code"_s, "2"); }));
        row("a copy without an id", "shop", "copy_wrong",
            shop([](SignUp& it) { it.copies[0].id = {}; }));
        row("a digest that is none", "shop", "copy_wrong",
            shop([](SignUp& it) { it.copies[0].digest = QString(64, u'G'); }));
        row("less than nothing", "shop", "contribution_wrong",
            shop([](SignUp& it) { it.contribution = Money::fen(-1); }));
        row("a term that is over", "shop", "term_wrong",
            shop([](SignUp& it) { it.from = it.until = estateDay.addDays(-1); }));
        row("a term turned round", "shop", "term_wrong",
            shop([](SignUp& it) { it.from = it.until.addDays(1); }));
        row("a term too long", "shop", "term_wrong",
            shop([](SignUp& it) { it.until = estateDay.addYears(6); }));
        row("no room", "resident", "unit_missing", shop([](SignUp& it) { it.room.clear(); }));
        row("a resident who pays", "resident", "contribution_wrong",
            shop([](SignUp& it) { it.contribution = Money::fen(1); }));
        row("a resident's wrong number", "resident", "document_wrong",
            shop([](SignUp& it) { it.documents[u"resident_id"_s] = u"110105194912310021"_s; }));
        row("a kind the template has not", "resident", "party_refused",
            [](EstateAct&, EstateView& view) { view.estate.templ.parties.removeAt(2); });
        row("ends nobody", "end", "party_unknown",
            [](EstateAct& act, EstateView&) { std::get<EndParty>(act).party = noticeId; });
        row("ends who left", "end", "party_ended",
            [](EstateAct& act, EstateView&) { std::get<EndParty>(act).party = goneId; });
        row("ends without a reason", "end", "reason_missing",
            [](EstateAct& act, EstateView&) { std::get<EndParty>(act).reason.clear(); });
        row("no such group", "notice", "group_unknown",
            [](EstateAct& act, EstateView&) { std::get<Publish>(act).group = u"teachers"_s; });
        row("no such subject", "notice", "topic_unknown",
            [](EstateAct& act, EstateView&) { std::get<Publish>(act).topic = u"sport"_s; });
        row("says nothing", "notice", "title_missing",
            [](EstateAct& act, EstateView&) { std::get<Publish>(act).title.clear(); });
        row("a notice that is over", "seen", "notice_unknown",
            [](EstateAct&, EstateView& view) { view.notices[0].until = estateDay.addDays(-1); });
        row("not for shops", "seen", "not_member",
            [](EstateAct& act, EstateView&) { std::get<NoteSeen>(act).party = shopId; });
        row("told to who left", "seen", "party_ended",
            [](EstateAct& act, EstateView&) { std::get<NoteSeen>(act).party = goneId; });
        row("an offer of a resident", "offer", "offer_refused",
            [](EstateAct& act, EstateView&) { std::get<MakeOffer>(act).party = residentId; });
        row("an offer of who left", "offer", "party_ended",
            [](EstateAct& act, EstateView&) { std::get<MakeOffer>(act).party = goneId; });
        row("nowhere", "offer", "distance_wrong",
            [](EstateAct& act, EstateView&) { std::get<MakeOffer>(act).within = 0; });
        const auto copy = [](auto change) {
            return [change](EstateAct& act, EstateView&) { change(std::get<HandIn>(act)); };
        };
        row("nobody hands in", "copy", "party_unknown",
            copy([](HandIn& it) { it.party = noticeId; }));
        row("who left hands in", "copy", "party_ended",
            copy([](HandIn& it) { it.party = goneId; }));
        row("nothing is handed in", "copy", "copy_missing",
            copy([](HandIn& it) { it.copies.clear(); }));
        row("handed in of another kind", "copy", "copy_wrong",
            copy([](HandIn& it) { it.copies = newCopy(u"resident_id"_s); }));
        row("handed in already", "copy", "copy_kept",
            copy([](HandIn& it) { it.copies = newCopy(u"credit_code"_s); }));
        row("a month that goes on", "settle", "month_open",
            [](EstateAct& act, EstateView&) { std::get<Settle>(act).month = u"2026-03"_s; });
        row("no month", "settle", "month_unknown",
            [](EstateAct& act, EstateView&) { std::get<Settle>(act).month = u"2026-13"_s; });
        row("a month settled", "settle", "month_settled",
            [](EstateAct& act, EstateView&) { std::get<Settle>(act).month = u"2026-01"_s; });
        row("a fen more for the bank", "settle", "shares_differ", [](EstateAct& act, EstateView&) {
            auto& shares = std::get<Settle>(act).shares;
            shares[3].amount = Money::fen(shares[3].amount.minor() + 1);
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(EstateAct&, EstateView&)>, change);
        QFETCH(QString, act);
        QFETCH(QString, code);
        const auto database = estateDesk();
        RecordAct request = recording(actByName(act));
        change(request.act, request.view);
        const auto fault = faultOf(request.act, request.view);
        QVERIFY(fault);
        QCOMPARE(QString::fromLatin1(fault->code), code);
        const auto made = recordAct(*database, request);
        QVERIFY(!made);
        QVERIFY(
            made.error().kind == Error::Kind::Input || made.error().kind == Error::Kind::Refused);
        QCOMPARE(QLatin1StringView(made.error().text), QLatin1StringView(textOfFault(code)));
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(PaperCopyRepository(*database).of(request.operation)->isEmpty());
    }

    /// A copy that may come later is no hindrance; of a paper that is not brought there is none.
    void someCopiesComeLater()
    {
        const auto database = estateDesk();
        RecordAct request = recording(signingShop());
        std::get<SignUp>(request.act).documents.insert(u"licence"_s, u"JY1320508"_s);
        QVERIFY(recordAct(*database, request));
        EstateView view = estateView();
        QVERIFY(copiesOwed(view.estate.templ, view.parties[0]).isEmpty());
        view.parties[0].copies.clear();
        const auto owed = copiesOwed(view.estate.templ, view.parties[0]);
        QCOMPARE(
            owed.size(), 1); // who has the other paper hands its copy in; it is not everybody's
        QCOMPARE(owed.first().key, u"credit_code"_s);
        QVERIFY(copiesOwed(view.estate.templ, view.parties[2]).isEmpty()); // who left owes nothing
    }

    /// The pictures lie closed beside the journal, which names them and nothing more.
    void copiesWaitBesideTheJournal()
    {
        const auto database = estateDesk();
        const RecordAct request = recording(signingResident());
        QVERIFY(recordAct(*database, request));
        QVERIFY(recordAct(*database, request)); // the second click
        const PaperCopy kept = residentCopies().first();
        const PaperCopyRepository copies(*database);
        QCOMPARE(*copies.of(request.operation), QList{kept.id});
        QVERIFY(**copies.byId(kept.id) == kept);
        auto stored = database->run(u"SELECT picture FROM paper_copy"_s);
        QVERIFY(stored->next());
        QVERIFY(!stored->value(0).toString().contains(
            QString::fromLatin1(kept.picture.toBase64().first(20))));
        const auto entry = *Journal(*database).byId(request.operation);
        const QByteArray told = QJsonDocument(entry->operation.body).toJson();
        QVERIFY(told.contains(kept.named().digest.toLatin1()));
        QVERIFY(!told.contains(kept.picture.toBase64().first(20)));
    }

    void isSignedByTheBanksTable()
    {
        const auto database = estateDesk();
        setEstatePolicy(*database);
        for (const char* name : {"shop", "settle"}) {
            RecordAct request = recording(actByName(QLatin1StringView(name)));
            QCOMPARE(recordAct(*database, request).error().kind, Error::Kind::NeedsApproval);
            request.approval = {u"AP-1"_s, request.shift.operatorId, {}, u"00ff"_s};
            QVERIFY(!recordAct(*database, request)); // by oneself
            request.approval = signature();
            QVERIFY(recordAct(*database, request));
            const auto entry = *Journal(*database).byId(request.operation);
            QVERIFY(actFromJson(entry->operation.kind, entry->operation.body));
            QVERIFY(entry->operation.body.contains(u"approval"_s));
        }
        QVERIFY(recordAct(*database, recording(signingResident()))); // nobody signs for residents
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = estateDesk();
            const RecordAct request = recording(signingShop());
            database->failAfter(count);
            const auto made = recordAct(*database, request);
            database->failAfter(-1);
            if (made) {
                QVERIFY(count >= 5);
                return;
            }
            QVERIFY(made.error().kind == Error::Kind::Storage
                || made.error().kind == Error::Kind::Unknown); // of its COMMIT
            QVERIFY(!*Journal(*database).contains(request.operation));
            QVERIFY(PaperCopyRepository(*database).of(request.operation)->isEmpty());
            QVERIFY(DeskEstateRepository(*database).actsOf(u"320500-e1"_s, 9)->isEmpty());
            QVERIFY(recordAct(*database, request));
        }
    }

    /// What the platform told is there without the line, and lies closed.
    void keepsWhatWasTold()
    {
        const auto database = estateDesk();
        DeskEstateRepository desk(*database);
        QVERIFY(!*desk.view(u"320500-e1"_s));
        const EstateView view = estateView();
        QVERIFY(database->transaction([&]() -> Result<Done> {
            const auto kept = desk.keep(view, estateTime);
            return kept ? desk.keep(QList<Estate>{view.estate}, estateTime) : kept;
        }));
        QVERIFY((*desk.view(u"320500-e1"_s))->value == view);
        QCOMPARE((*desk.view(u"320500-e1"_s))->at, estateTime);
        QVERIFY((*desk.estates())->value == QList<Estate>{view.estate});
    }

    void isMadeAnewFromTheJournal()
    {
        const auto database = estateDesk();
        QVERIFY(database->transaction(
            [&] { return DeskEstateRepository(*database).keep(estateView(), estateTime); }));
        for (const char* name : {"shop", "resident", "seen", "copy"})
            QVERIFY(recordAct(*database, recording(actByName(QLatin1StringView(name)))));
        const auto before = *DeskEstateRepository(*database).actsOf(u"320500-e1"_s, 9);
        QVERIFY(database->run(u"DELETE FROM estate_act"_s));
        QVERIFY(database->transaction([&] { return rebuildActs(*database, 1, 99); }));
        const auto after = *DeskEstateRepository(*database).actsOf(u"320500-e1"_s, 9);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).operation, before.at(i).operation);
            QCOMPARE(after.at(i).label, before.at(i).label);
            QCOMPARE(after.at(i).kind, before.at(i).kind);
        }
    }

    void theSheetShowsEachShare()
    {
        const EstateView view = estateView();
        const SheetDocument sheet
            = settlementSheet(view, view.settlements.first(), shift(), u"惠民银行"_s);
        QCOMPARE(sheet.title, u"社区结算单（未结算）"_s);
        const SheetTable& figures = sheet.tables.at(3); // who takes part, on the same paper
        QCOMPARE(figures.caption, u"参与情况"_s);
        QVERIFY(figures.rows.contains(QStringList({u"商家签约"_s, u"2"_s, u"1"_s})));
        QVERIFY(figures.rows.contains(QStringList({u"通知送达（人次）"_s, u"42"_s, u"17"_s})));
        const SheetTable& shares = sheet.tables.at(2);
        QCOMPARE(shares.rows.at(0), QStringList({u"物业"_s, u"40.00%"_s, u"300.01"_s}));
        QCOMPARE(shares.rows.at(2), QStringList({u"住户"_s, u"30.00%"_s, u"225.00"_s}));
        QCOMPARE(shares.totals.at(2), u"750.01"_s);
    }

    /// What earlier months have left has a line of its own, and so has what the next one bears.
    void theSheetShowsWhatIsCarried()
    {
        const EstateView view = estateView();
        Settlement sheet = view.settlements.first();
        sheet.turnover = Money::fen(1'000'000);
        sheet.carried = Money::fen(-400'050);
        const auto shown
            = [&] { return settlementSheet(view, sheet, shift(), u"惠民银行"_s).tables.first(); };
        const QString carried = u"前月结转（已结算月份的补记与退回）"_s;
        QVERIFY(shown().rows.contains(QStringList({carried, u"-4,000.50"_s})));
        QCOMPARE(shown().totals.at(1), u"5,999.50"_s);
        QCOMPARE(shown().rows.size(), 2);
        sheet.turnover = Money::fen(100'000);
        QVERIFY(
            shown().rows.contains(QStringList({u"结转下月（退回多于缴费）"_s, u"-3,000.50"_s})));
        QCOMPARE(shown().totals.at(1), u"0.00"_s);
    }

    /// What a platform from before says of it is nothing.
    void whatIsCarriedIsTold()
    {
        EstateView view = estateView();
        view.settlements.first().carried = Money::fen(-400'050);
        QJsonObject json = toJson(view);
        QCOMPARE(estateViewFromJson(json)->settlements, view.settlements);
        QJsonArray sheets = json.value(u"settlements"_s).toArray();
        QJsonObject first = sheets.first().toObject();
        first.remove(u"carried"_s);
        sheets.replace(0, first);
        json.insert(u"settlements"_s, sheets);
        QVERIFY(estateViewFromJson(json)->settlements.first().carried.isZero());
    }
};

QTEST_GUILESS_MAIN(TestRecordAct)
#include "tst_recordact.moc"
