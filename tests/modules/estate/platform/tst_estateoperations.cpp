// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/BookHeld.h"
#include "app/server/Ledger.h"
#include "app/store/RunDone.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/platform/EstateEndpoints.h"
#include "modules/estate/platform/EstateOperations.h"
#include "modules/estate/platform/EstateProblems.h"
#include "modules/estate/platform/EstateRepository.h"
#include "modules/estate/platform/PartyRepository.h"
#include "modules/estate/platform/SampleEstates.h"
#include "modules/estate/platform/SettlementRepository.h"
#include "tests/modules/estate/platform/EstateBank.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

Settle settling(const Settlement& sheet)
{
    return {gardenId, sheet.month, sheet.total(), sheet.shares};
}

} // namespace

class TestEstateOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsTellsAndOffers_data() { onBothDatabases(); }
    void signsTellsAndOffers()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        QCOMPARE(bank.does(signingShop()), u"ok"_s);
        QCOMPARE(bank.does(signingShop()), u"signed_already"_s); // under another id
        QCOMPARE(bank.does(signingResident()), u"ok"_s);
        const EstateView signedUp = bank.view();
        const PartyNeed* merchants = signedUp.estate.templ.party(PartyKind::Merchant);
        QCOMPARE(merchants->document(u"credit_code"_s)->label.zh, u"统一社会信用代码"_s);
        QCOMPARE(merchants->document(u"credit_code"_s)->paperName().zh, u"营业执照"_s);
        const Party shop = partyNamed(signedUp, u"样例花店"_s);
        const Party resident = partyNamed(signedUp, u"林*宁"_s); // masked, and one is the sample's
        QVERIFY(!shop.id.isNull() && !resident.id.isNull());
        QCOMPARE(shop.contribution, Money::fen(20000));
        const Publish notice{
            gardenId, u"building:3"_s, u"safety"_s, u"停水"_s, estateDay, estateDay};
        const UploadedOperation told = bank.operationOf(notice);
        QCOMPARE(bank.book(told).status, EstateOutcome::Accepted);
        QCOMPARE(bank.view().notice(told.id)->members, 2);
        const NoteSeen seen{gardenId, told.id, resident.id};
        QCOMPARE(bank.does(seen), u"ok"_s);
        QCOMPARE(bank.does(seen), u"ok"_s); // told twice is told
        QCOMPARE(bank.view().notice(told.id)->seen, 1);
        QCOMPARE(bank.does(NoteSeen{gardenId, told.id, shop.id}), u"not_member"_s);
        const MakeOffer offer{gardenId, shop.id, u"花束九折"_s, estateDay, estateDay, 400};
        QCOMPARE(bank.does(offer), u"ok"_s);
        const EstateView after = bank.view();
        QCOMPARE(after.offers.size(), 2);
        QVERIFY(after.estate.metres && *after.estate.metres > 250 && *after.estate.metres < 400);
        QCOMPARE(bank.does(EndParty{gardenId, shop.id, u"搬离"_s}), u"ok"_s);
        QCOMPARE(bank.view().offers.size(), 1); // who left offers nothing
        QCOMPARE(bank.does(signingShop()), u"ok"_s); // and may come again
        for (const PartyCount& count : bank.view().counts)
            if (count.kind == PartyKind::Merchant) {
                QCOMPARE(count.signedUp, 4);
                QCOMPARE(count.active, 3);
            }
    }

    void settlesOnce_data() { onBothDatabases(); }
    void settlesOnce()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const QUuid paid = operationId();
        QVERIFY(bank.database().transaction([&] { // a property fee of 1,234.56 in February
            return Ledger(bank.database())
                .post({paid, u"billpay.pay"_s, QDate(2026, 2, 27), u"0512-08"_s,
                    {{u"till:0512-08/03"_s, Money::fen(123456)},
                        {u"biller:320500-property-1"_s, Money::fen(-123456)}}});
        }));
        const Settlement sheet = *bank.view().settlement(u"2026-02"_s);
        QCOMPARE(sheet.turnover, Money::fen(123456));
        for (const QString& other : {u"320500-e2"_s, u"320500-e3"_s}) // one fee is shared out once
            QCOMPARE(bank.view(other).settlement(u"2026-02"_s)->turnover, Money::fen(0));
        QCOMPARE(sheet.fees, Money::fen(370)); // 3.70 of 3.70368
        QCOMPARE(sheet.contributions, Money::fen(75001));
        QCOMPARE(sheet.total(), Money::fen(75371));
        Settle wrong = settling(sheet);
        std::swap(wrong.shares[0].amount, wrong.shares[3].amount);
        QCOMPARE(bank.does(wrong), u"shares_differ"_s);
        QCOMPARE(bank.does(settling(sheet)), u"ok"_s);
        QCOMPARE(bank.does(settling(sheet)), u"month_settled"_s);
        QCOMPARE(bank.balance(dueAccount(gardenId)), 75371);
        qint64 sum = 0;
        for (const Share& share : sheet.shares)
            sum += bank.balance(shareAccount(gardenId, nameOf(share.party)));
        QCOMPARE(sum, -75371);
        QCOMPARE(bank.balance(shareAccount(gardenId, u"bank"_s)), -7537);
        QVERIFY(bank.view().settlement(u"2026-02"_s)->isSettled);
        QVERIFY(bank.view().settlement(u"2026-02"_s)->shares == sheet.shares);
        QVERIFY(!bank.view().settlement(u"2026-01"_s)->isSettled);
        QCOMPARE(Ledger(bank.database()).total(Currency::CNY), Money::fen(0));
    }

    /// Nobody is settled by the fees of another.
    void anEstateHasItsOwnBiller_data() { onBothDatabases(); }
    void anEstateHasItsOwnBiller()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        EstateRepository estates(bank.database());
        const auto add = [&](const QString& id, const QString& biller) {
            return bank.database().transaction([&] {
                return estates.addEstate(
                    {id, u"park"_s, {id, id}, {31'000'000, 120'000'000}, biller});
            });
        };
        const auto refused = add(u"320500-e8"_s, u"320500-property-1"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(!*estates.byId(u"320500-e8"_s));
        QVERIFY(add(u"320500-e8"_s, {}));
        QVERIFY(add(u"320500-e9"_s, {})); // two without any are not one
        QVERIFY(!bank.database().transaction([&] { // nor past the rule
            return done(
                bank.database().run(u"UPDATE estate SET biller = ? WHERE estate = '320500-e8'"_s,
                    {u"320500-property-1"_s}));
        }));
    }

    /// Another table of shares holds from its day on and not for the month before.
    void sharesAreDated()
    {
        EstatePlatform bank(u"sqlite"_s);
        QVERIFY(bank.database().transaction([&] {
            return SettlementRepository(bank.database())
                .setShares(u"community"_s, QDate(2026, 2, 1),
                    {{PartyKind::Property, 0}, {PartyKind::Resident, 10'000}});
        }));
        QCOMPARE(bank.view().settlement(u"2026-02"_s)->shares.last().amount, Money::fen(75001));
        QCOMPARE(bank.view().settlement(u"2026-01"_s)->shares.size(), 4);
    }

    /// The bank's own table: a merchant's sign-up and a settlement are signed.
    void isSigned()
    {
        EstatePlatform bank(u"sqlite"_s);
        QVERIFY(putTable(bank.database(),
            {QDate(2026, 3, 1),
                {{u"estate.sign"_s, u"merchant"_s, {}, ApprovalLevel::Supervisor},
                    {u"estate.settle"_s, {}, {}, ApprovalLevel::Supervisor}}}));
        QCOMPARE(bank.does(signingShop()), u"approval_missing"_s);
        QCOMPARE(bank.does(settling(*bank.view().settlement(u"2026-02"_s))), u"approval_missing"_s);
        UploadedOperation invented = bank.operationOf(signingShop());
        invented.body.insert(u"approval"_s,
            QJsonObject{{u"id"_s, u"AP-404"_s}, {u"fingerprint"_s, QString(64, u'0')}});
        QVERIFY(bank.book(invented).status == EstateOutcome::Rejected);
        QVERIFY(partyNamed(bank.view(), u"样例花店"_s).id.isNull());
        QCOMPARE(bank.does(signingResident()), u"ok"_s);
    }

    /// A statement that fails leaves nothing behind; the same operation then succeeds.
    void survivesAFailureOfAnyStatement()
    {
        EstatePlatform bank(u"sqlite"_s);
        const UploadedOperation settle
            = bank.operationOf(settling(*bank.view().settlement(u"2026-02"_s)));
        const auto kinds = estateOperations();
        const auto kind = *std::ranges::find(kinds, settle.kind, &OperationKind::kind);
        for (int count = 0;; ++count) {
            bank.database().failAfter(count);
            const auto made = bank.database().transaction(
                [&] { return kind.book(bank.platform.context(), settle); });
            bank.database().failAfter(-1);
            if (made) {
                QVERIFY(count >= 10);
                QCOMPARE(made->status, EstateOutcome::Accepted);
                break;
            }
            QVERIFY(made.error().kind == Error::Kind::Storage
                || made.error().kind == Error::Kind::Unknown); // of its COMMIT
            QCOMPARE(bank.balance(dueAccount(gardenId)), 0);
            QVERIFY(!bank.view().settlement(u"2026-02"_s)->isSettled);
        }
        QCOMPARE(bank.balance(dueAccount(gardenId)), 75001);
    }

    /// A resident is one record in every service, found by the document; who is forgotten stays a
    /// party without a name, so that what was counted stays true.
    void forgetsWhomTheBankForgets_data() { onBothDatabases(); }
    void forgetsWhomTheBankForgets()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        SignUp early = signingResident(); // before there was a record
        early.until = early.from;
        const UploadedOperation unknown = bank.operationOf(early);
        QCOMPARE(bank.book(unknown).status, EstateOutcome::Accepted);
        QCOMPARE(bank.does(EndParty{gardenId, unknown.id, u"搬离"_s}), u"ok"_s);
        Customer record;
        record.id = operationId();
        record.createdAt = bank.platform.clock().nowUtc();
        record.certificates
            = {*parseCertificate(CertificateKind::ResidentId, goodNumber, u"CHN"_s, estateDay)};
        QVERIFY(bank.database().transaction([&]() -> Result<Done> {
            CustomerRepository customers(bank.database());
            const auto claimed = customers.claim(record.certificates.first(), record.id);
            return claimed ? customers.save(record) : std::unexpected(claimed.error());
        }));
        QCOMPARE(bank.does(signingShop()), u"ok"_s);
        const UploadedOperation signing = bank.operationOf(signingResident());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        SignUp student = signingResident(); // of another estate, under the same record
        student.estate = u"320500-e3"_s;
        student.documents.insert(u"campus_card"_s, u"20260001"_s);
        const UploadedOperation more = bank.operationOf(student);
        QCOMPARE(bank.book(more).status, EstateOutcome::Accepted);
        const EstateView before = bank.view();
        Context& context = bank.platform.context();
        QVERIFY(forgetPartiesOf(context, {idText(operationId())})); // somebody else
        QCOMPARE(bank.view().party(signing.id)->name, u"林*宁"_s);
        QVERIFY(forgetPartiesOf(context, {idText(record.id)}));
        const EstateView after = bank.view();
        QVERIFY(after.party(signing.id)->name.isEmpty());
        QVERIFY(after.party(unknown.id)->name.isEmpty());
        QVERIFY(bank.view(u"320500-e3"_s).party(more.id)->name.isEmpty());
        QCOMPARE(after.counts, before.counts);
        QVERIFY(!partyNamed(after, u"样例花店"_s).id.isNull());
        QCOMPARE(bank.does(signingResident()), u"ok"_s); // the paper is not known any more
    }

    /// However many have signed up, each is found by name or building.
    void anOlderPartyIsFound_data() { onBothDatabases(); }
    void anOlderPartyIsFound()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        SignUp act = signingResident();
        act.name = u"何样远"_s;
        act.building = u"77"_s;
        EstateRepository estates(bank.database());
        const QDateTime longAgo = FixedClock().nowUtc().addYears(-2);
        const QUuid oldest = operationId();
        QVERIFY(bank.database().transaction([&]() -> Result<Done> {
            Result<Done> added = estates.add(oldest, act, {u"0512-08"_s, longAgo, {}});
            act.name = u"林例众"_s;
            act.building = u"5"_s;
            for (int i = 0; added && i < 210; ++i)
                added = estates.add(operationId(), act, {u"0512-08"_s, longAgo.addDays(1), {}});
            return added;
        }));
        QCOMPARE(bank.view().parties.size(), 200);
        QVERIFY(!bank.view().party(oldest));
        const PartyRepository parties(bank.database());
        QCOMPARE(parties.find(gardenId, u"样远"_s)->size(), 1);
        const Party found = parties.find(gardenId, u"77"_s)->first();
        QCOMPARE(found.id, oldest);
        QCOMPARE(found.name, u"何*远"_s); // masked as in the list
        QCOMPARE(parties.find(gardenId, u"5"_s)->size(), 200);
        QVERIFY(parties.find(gardenId, u"无此人"_s)->isEmpty());
        QCOMPARE(bank.does(EndParty{gardenId, oldest, u"搬离"_s}), u"ok"_s);
    }

    void tellsNothingOfPapers()
    {
        EstatePlatform bank(u"sqlite"_s);
        QCOMPARE(bank.does(signingResident()), u"ok"_s);
        const QByteArray told
            = QJsonDocument(bank.send(u"/v1/estates/"_s + gardenId).body).toJson();
        for (const QString& secret : {goodNumber, u"林例宁"_s, u"1201"_s})
            QVERIFY(!told.contains(secret.toUtf8()));
        QCOMPARE(codeOf(bank.send(u"/v1/estates/nowhere"_s)), u"estate_unknown"_s);
        const auto all = estatesFromJson(bank.send(u"/v1/estates"_s).body);
        QCOMPARE(all->size(), 3);
        // a business park has no residents
        SignUp act = signingResident();
        act.estate = u"320500-e2"_s;
        QCOMPARE(bank.does(act), u"party_refused"_s);
        act.estate = u"nowhere"_s;
        QCOMPARE(bank.does(act), u"estate_unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestEstateOperations)
#include "tst_estateoperations.moc"
