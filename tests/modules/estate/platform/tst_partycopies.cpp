// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/ResidentNumber.h"
#include "app/server/LookReasons.h"
#include "app/server/PaperCopies.h"
#include "tests/modules/estate/platform/EstateBank.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

/// Everything that stands in a table, as text.
QString allOf(Database& database, const QString& table)
{
    auto row = database.run(u"SELECT * FROM "_s + table);
    HUI_ASSERT(row);
    QString text;
    while (row->next())
        for (int column = 0; row->value(column).isValid(); ++column)
            text += row->value(column).toString() + u'\n';
    return text;
}

QStringList actionsOf(Database& database, const QUuid& subject, const QString& beginning)
{
    QStringList actions;
    const auto entries = auditOf(database, {idText(subject)}, beginning, 50);
    for (const AuditEntry& each : *entries)
        actions.append(each.action + u' ' + each.outcome);
    return actions;
}

} // namespace

/// Copies of the papers of a party: named by its sign-up, sent beside it, looked at by who says
/// why, and forgotten.
class TestPartyCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesAfterItsSignUp_data() { onBothDatabases(); }
    void comesAfterItsSignUp()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const PaperCopy copy = shopCopies().first();
        QCOMPARE(codeOf(bank.sendCopy(copy)), u"copy_unknown"_s); // nobody named it yet
        const UploadedOperation signing = bank.operationOf(signingShop());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        QCOMPARE(standing(bank, signing.id), QList{CopyStanding::Coming});
        QCOMPARE(codeOf(bank.lookAt(signing.id, copy.id, u"核对"_s)), u"copy_awaited"_s);
        QCOMPARE(codeOf(bank.sendCopy(copy, u"SZ-QYL-99"_s)), u"copy_unknown"_s);
        PaperCopy other = copy;
        other.picture += "x";
        QCOMPARE(codeOf(bank.sendCopy(other)), u"copy_differs"_s);
        QCOMPARE(bank.sendCopy(copy).status, 200);
        QCOMPARE(bank.sendCopy(copy).status, 200); // the answer was lost: the same again
        QCOMPARE(standing(bank, signing.id), QList{CopyStanding::Here});
        QVERIFY(!allOf(bank.database(), u"paper_copy"_s)
                .contains(QString::fromLatin1(copy.picture.toBase64().first(24))));
        QVERIFY(!allOf(bank.database(), u"paper_copy"_s).contains(copy.named().digest));
    }

    void refusesPictures_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("%PDF-1.7 and so on");
        QTest::newRow("a JPEG of nothing") << QByteArray("\xff\xd8\xff\xe0");
        QTest::newRow("too small to be read") << pngOf(100, 640);
        QTest::newRow("too many pixels") << pngOf(640, 60'000);
        QTest::newRow("no pixels") << pngOf(0, 0);
        QTest::newRow("too many bytes") << pngOf(640, 400, QByteArray(PaperCopy::mostBytes, 'x'));
    }
    void refusesPictures()
    {
        QFETCH(QByteArray, picture);
        EstatePlatform bank(u"sqlite"_s);
        SignUp act = signingShop();
        const PaperCopy bad{operationId(), u"credit_code"_s, picture};
        act.copies = {bad.named()};
        QCOMPARE(bank.does(act), u"ok"_s);
        const Response answer = bank.sendCopy(bad);
        QCOMPARE(codeOf(answer), u"malformed"_s);
        QVERIFY(!QJsonDocument(answer.body).toJson().contains(picture.toBase64().constData())
            || picture.isEmpty());
    }

    /// Of its branch, by who says why; each look stands in the audit, and why beside it, closed.
    void isLookedAtWithAReason_data() { onBothDatabases(); }
    void isLookedAtWithAReason()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const UploadedOperation signing = bank.operationOf(signingShop());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        const PaperCopy copy = shopCopies().first();
        QCOMPARE(bank.sendCopy(copy).status, 200);
        QCOMPARE(codeOf(bank.lookAt(signing.id, copy.id, u"  "_s)), u"reason_missing"_s);
        QCOMPARE(codeOf(bank.lookAt(signing.id, copy.id, QString(101, u'a'))), u"malformed"_s);
        QCOMPARE(codeOf(bank.lookAt(signing.id, operationId(), u"核对"_s)), u"copy_unknown"_s);
        QCOMPARE(codeOf(bank.lookAt(operationId(), copy.id, u"核对"_s)), u"copy_unknown"_s);
        QCOMPARE(
            codeOf(bank.lookAt(signing.id, copy.id, u"核对"_s, u"0512-09"_s)), u"copy_not_yours"_s);
        QVERIFY(actionsOf(bank.database(), signing.id, u"estate.copy"_s).isEmpty());
        const Response shown = bank.lookAt(signing.id, copy.id, u"核对 执照"_s);
        QCOMPARE(shown.status, 200);
        QCOMPARE(*copyFromJson(shown.body), copy.picture);
        QCOMPARE(actionsOf(bank.database(), signing.id, u"estate.copy"_s),
            QStringList{u"estate.copy ok"_s});
        const auto reasons = reasonsOf(bank.database(), {idText(signing.id)}, 9);
        QCOMPARE(reasons->size(), 1);
        QCOMPARE(reasons->first().reason, u"核对 执照"_s);
        QVERIFY(!allOf(bank.database(), u"look_reason"_s).contains(u"核对"_s));
    }

    void isHandedInLater_data() { onBothDatabases(); }
    void isHandedInLater()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const UploadedOperation signing = bank.operationOf(signingShop());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        QCOMPARE(bank.sendCopy(shopCopies().first()).status, 200);
        const PaperCopy late = lateCopies().first();
        const HandIn act{gardenId, signing.id, {late.named()}};
        QCOMPARE(bank.does({HandIn{gardenId, signing.id, newCopy(u"credit_code"_s, "2")}}),
            u"copy_kept"_s);
        QCOMPARE(bank.does(act), u"ok"_s);
        QCOMPARE(bank.sendCopy(late).status, 200);
        QCOMPARE(standing(bank, signing.id), (QList{CopyStanding::Here, CopyStanding::Here}));
        QCOMPARE(bank.lookAt(signing.id, late.id, u"核对"_s).status, 200);
        QCOMPARE(bank.does(EndParty{gardenId, signing.id, u"搬离"_s}), u"ok"_s);
        QCOMPARE(bank.does(act), u"party_ended"_s);
        QCOMPARE(bank.does(HandIn{gardenId, operationId(), {late.named()}}), u"party_unknown"_s);
    }

    /// A copy is kept for the days of the policy after the party was there last, and no longer.
    void isForgottenInTime_data() { onBothDatabases(); }
    void isForgottenInTime()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const UploadedOperation signing = bank.operationOf(signingShop());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        const PaperCopy copy = shopCopies().first();
        QCOMPARE(bank.sendCopy(copy).status, 200);
        const PaperCopy late = lateCopies().first(); // a licence: no number tells whose it is
        QCOMPARE(bank.does(HandIn{gardenId, signing.id, {late.named()}}), u"ok"_s);
        QCOMPARE(bank.sendCopy(late).status, 200);
        const auto sweep = [&bank](const QDate& day) {
            FixedClock& clock = bank.platform.clock();
            clock.advanceMs(clock.nowUtc().msecsTo(QDateTime(day, QTime(4, 0), Qt::UTC)));
            QVERIFY(paperCopySweep().run(bank.platform.context()));
        };
        using List = QList<CopyStanding>;
        using enum CopyStanding;
        sweep(estateDay.addDays(1095 + 30)); // a year of the contract is not over in the count
        QCOMPARE(standing(bank, signing.id), (List{Here, Here}));
        QCOMPARE(bank.does(EndParty{gardenId, signing.id, u"搬离"_s}), u"ok"_s);
        sweep(estateDay.addDays(1095)); // the last day what is of the contract is kept
        QCOMPARE(standing(bank, signing.id), (List{Here, Here}));
        sweep(estateDay.addDays(1096));
        QCOMPARE(standing(bank, signing.id), (List{Here, Forgotten}));
        QCOMPARE(estateDay.addYears(10), estateDay.addDays(3653)); // as long as by law
        sweep(estateDay.addDays(3653)); // the last day that is kept which says who they are
        QCOMPARE(standing(bank, signing.id), (List{Here, Forgotten}));
        sweep(estateDay.addDays(3654));
        QCOMPARE(standing(bank, signing.id), (List{Forgotten, Forgotten}));
        QCOMPARE(codeOf(bank.lookAt(signing.id, copy.id, u"核对"_s)), u"copy_forgotten"_s);
        QCOMPARE(codeOf(bank.sendCopy(copy)), u"copy_forgotten"_s);
        QVERIFY(!*PaperCopies(bank.database()).pictureOf(copy.id));
        QCOMPARE(actionsOf(bank.database(), copy.id, u"paper_copy"_s),
            (QStringList{u"paper_copy.forgotten ok"_s, u"paper_copy.kept ok"_s}));
    }

    /// Who is forgotten leaves no copy behind, nor why it was looked at, whether they had a record
    /// when they signed or not.
    void isForgottenWithItsPerson_data() { onBothDatabases(); }
    void isForgottenWithItsPerson()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        SignUp early = signingResident(); // before there was a record
        early.until = early.from;
        early.copies = newCopy(u"resident_id"_s, "early");
        const UploadedOperation unknown = bank.operationOf(early);
        QCOMPARE(bank.book(unknown).status, EstateOutcome::Accepted);
        QCOMPARE(bank.does(EndParty{gardenId, unknown.id, u"搬离"_s}), u"ok"_s);
        const QUuid record = addRecord(bank);
        const UploadedOperation signing = bank.operationOf(signingResident());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        const UploadedOperation shop = bank.operationOf(signingShop());
        QCOMPARE(bank.book(shop).status, EstateOutcome::Accepted);
        const PaperCopy copy = residentCopies().first();
        QCOMPARE(bank.sendCopy(copy).status, 200);
        QCOMPARE(bank.lookAt(signing.id, copy.id, u"核对"_s).status, 200);
        // the look stands in the log of the record as well
        QCOMPARE(actionsOf(bank.database(), record, u"customer."_s),
            QStringList{u"customer.document ok"_s});
        Context& context = bank.platform.context();
        QVERIFY(bank.database().transaction([&]() -> Result<Done> {
            const auto gone = forgetCopiesOf(context, {idText(record)});
            return gone ? forgetPartiesOf(context, {idText(record)}) : gone;
        }));
        QVERIFY(standing(bank, signing.id).isEmpty());
        QVERIFY(standing(bank, unknown.id).isEmpty());
        QCOMPARE(standing(bank, shop.id), QList{CopyStanding::Coming}); // nobody else's
        QVERIFY(allOf(bank.database(), u"look_reason"_s).isEmpty());
        QCOMPARE(codeOf(bank.sendCopy(copy)), u"copy_unknown"_s); // that comes too late
    }

    /// Who lives here on a residence permit of Hong Kong is the record of that permit, and
    /// forgotten with it.
    void aPermitIsOfItsRecord_data() { onBothDatabases(); }
    void aPermitIsOfItsRecord()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const QString permit = u"810000199001010019"_s;
        SignUp early = signingResident(); // before there was a record
        early.documents = {{u"resident_id"_s, permit}};
        early.until = early.from;
        early.copies = newCopy(u"resident_id"_s, "early");
        const UploadedOperation unknown = bank.operationOf(early);
        QCOMPARE(bank.book(unknown).status, EstateOutcome::Accepted);
        QCOMPARE(bank.does(EndParty{gardenId, unknown.id, u"搬离"_s}), u"ok"_s);
        const QUuid record = addRecord(bank, permit);
        SignUp act = signingResident();
        act.documents = early.documents;
        QCOMPARE(bank.does(act), u"ok"_s);
        const auto copies = PaperCopies(bank.database()).ofCustomer({idText(record)}, 9);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().purpose.keptAs, CopyClass::Identity);
        QVERIFY(bank.database().transaction(
            [&] { return forgetPartiesOf(bank.platform.context(), {idText(record)}); }));
        QVERIFY(standing(bank, unknown.id).isEmpty());
    }

    /// A statement that fails leaves nothing behind; the same request then succeeds.
    void survivesAFailureOfAnyStatement()
    {
        EstatePlatform bank(u"sqlite"_s);
        const UploadedOperation signing = bank.operationOf(signingShop());
        const auto kinds = estateOperations();
        const auto kind = *std::ranges::find(kinds, signing.kind, &OperationKind::kind);
        for (int count = 0;; ++count) {
            bank.database().failAfter(count);
            const auto made = bank.database().transaction(
                [&] { return kind.book(bank.platform.context(), signing); });
            bank.database().failAfter(-1);
            if (made)
                break;
            QVERIFY(PaperCopies(bank.database()).of(u"estate"_s, idText(signing.id))->isEmpty());
        }
        const PaperCopy copy = shopCopies().first();
        for (int count = 0;; ++count) {
            bank.database().failAfter(count);
            const Response answer = bank.sendCopy(copy);
            bank.database().failAfter(-1);
            if (answer.status == 200) {
                QVERIFY(count >= 5); // BEGIN, the row, the picture, the audit, COMMIT
                break;
            }
            QVERIFY(answer.status >= 500);
            QCOMPARE(standing(bank, signing.id), QList{CopyStanding::Coming});
        }
        for (int count = 0;; ++count) {
            bank.database().failAfter(count);
            const Response answer = bank.lookAt(signing.id, copy.id, u"核对"_s);
            bank.database().failAfter(-1);
            if (answer.status == 200)
                break;
            QVERIFY(!answer.body.contains(u"picture"_s)); // nothing is shown unnoted
            QVERIFY(actionsOf(bank.database(), signing.id, u"estate.copy"_s).isEmpty());
        }
    }

    /// The sweep forgets all that is due, of both classes, or nothing; the next one does it.
    void theSweepSurvivesAFailureOfAnyStatement()
    {
        EstatePlatform bank(u"sqlite"_s);
        const UploadedOperation signing = bank.operationOf(signingShop());
        QCOMPARE(bank.book(signing).status, EstateOutcome::Accepted);
        const PaperCopy late = lateCopies().first();
        QCOMPARE(bank.does(HandIn{gardenId, signing.id, {late.named()}}), u"ok"_s);
        for (const PaperCopy& copy : {shopCopies().first(), late})
            QCOMPARE(bank.sendCopy(copy).status, 200);
        bank.platform.clock().advanceMs(12 * 365 * 86'400'000LL);
        for (int count = 0;; ++count) {
            bank.database().failAfter(count);
            const bool isSwept = paperCopySweep().run(bank.platform.context()).has_value();
            bank.database().failAfter(-1);
            const CopyStanding all = isSwept ? CopyStanding::Forgotten : CopyStanding::Here;
            QCOMPARE(standing(bank, signing.id), (QList{all, all}));
            if (isSwept) {
                QVERIFY(count >= 10); // BEGIN, of each class days, those due, two writes, COMMIT
                return;
            }
        }
    }

private:
    static QList<CopyStanding> standing(EstatePlatform& bank, const QUuid& party)
    {
        QList<CopyStanding> all;
        const EstateView view = bank.view();
        const Party* found = view.party(party);
        for (const PartyCopy& copy : found ? found->copies : QList<PartyCopy>())
            all.append(copy.standing);
        return all;
    }

    static QUuid addRecord(EstatePlatform& bank, const QString& number = goodNumber)
    {
        Customer record;
        record.id = operationId();
        record.createdAt = bank.platform.clock().nowUtc();
        record.certificates = {*residentDocument(number, estateDay)};
        const auto saved = bank.database().transaction([&]() -> Result<Done> {
            CustomerRepository customers(bank.database());
            const auto claimed = customers.claim(record.certificates.first(), record.id);
            return claimed ? customers.save(record) : std::unexpected(claimed.error());
        });
        HUI_ASSERT(saved);
        return record.id;
    }
};

QTEST_GUILESS_MAIN(TestPartyCopies)
#include "tst_partycopies.moc"
