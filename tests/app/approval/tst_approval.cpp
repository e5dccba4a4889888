// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/approval/Rehearsal.h"
#include "app/core/SignedContent.h"
#include "app/store/Journal.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QSet>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

ApprovalRequest request()
{
    return {QUuid(u"019d0000-0000-7000-8000-000000000001"_s), u"billpay.reverse"_s, {},
        testkit::shift(), u"冲正并退款"_s, Money::fen(14230), {{u"户号"_s, u"****8642"_s}},
        {{u"尾箱 03 现金"_s, u"86,420.50"_s, u"86,278.20"_s}}, u"客户缴错户号"_s};
}

} // namespace

class TestApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Anything that was shown and is bound changes the fingerprint; the same gives the same.
    void fingerprintBindsWhatWasShown()
    {
        QList<ApprovalRequest> others(10, request());
        others[0].operation = QUuid(u"019d0000-0000-7000-8000-000000000002"_s);
        others[1].kind = u"till.open"_s;
        others[2].maker.operatorId = u"0218"_s;
        others[3].amount = Money::fen(14231);
        others[4].amount.reset();
        others[5].changes[0].after = u"86,278.21"_s;
        others[6].changes.clear();
        others[7].reason = u"其他"_s;
        others[8].facts[0].second = u"****8643"_s;
        others[9].title = u"收款"_s;
        QSet<QString> prints{fingerprintOf(request())};
        for (const ApprovalRequest& other : others)
            prints.insert(fingerprintOf(other));
        QCOMPARE(prints.size(), 11);
        QCOMPARE(fingerprintOf(request()), fingerprintOf(request()));
        QCOMPARE(fingerprintOf(request()).size(), 64);
    }

    /// What would be recorded is told, and nothing of it stays.
    void aRehearsalLeavesNothing()
    {
        const auto database = testkit::memoryDatabase();
        Operation wanted = testkit::operation();
        wanted.body = {{u"till"_s, u"03"_s}};
        const auto use = [&wanted](Database& desk) {
            return desk.transaction([&]() -> Result<Done> {
                const auto noted = Journal(desk).append(wanted);
                return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
            });
        };
        const auto seen = rehearse(*database, use);
        QVERIFY(seen);
        QCOMPARE(seen->id, wanted.id);
        QVERIFY(!*Journal(*database).byId(wanted.id));
        const auto refusing
            = [](Database&) -> Result<Done> { return failure(Error::Kind::Refused, "closed"); };
        QCOMPARE(rehearse(*database, refusing).error().text, "closed");
        QVERIFY(use(*database));
        QVERIFY(*Journal(*database).byId(wanted.id));
    }

    /// A signature opens the content that it was given for, and no other.
    void aSignatureOpensNothingElse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("good");
        QTest::newRow("as signed") << QString() << true;
        QTest::newRow("nobody signed") << u"none"_s << true; // another rule's
        QTest::newRow("another body") << u"body"_s << false;
        QTest::newRow("another amount") << u"amount"_s << false;
        QTest::newRow("another kind") << u"kind"_s << false;
        QTest::newRow("another operation") << u"operation"_s << false;
        QTest::newRow("shown otherwise") << u"shown"_s << false;
        QTest::newRow("of what was shown alone") << u"unbound"_s << false;
    }

    void aSignatureOpensNothingElse()
    {
        QFETCH(QString, what);
        const auto database = testkit::memoryDatabase();
        Operation made = testkit::operation();
        made.amount = Money::fen(14'230);
        made.body = {{u"till"_s, u"03"_s}};
        const QString shown = what == u"shown" ? QString(64, u'0') : hashOfShown(request());
        const QString bound = boundFingerprint(hashOfShown(request()), signedContentOf(made));
        made.body.insert(u"approval"_s,
            QJsonObject{{u"id"_s, what == u"none" ? QString() : u"AP-1"_s},
                {u"fingerprint"_s, what == u"unbound" ? shown : bound}, {u"shown"_s, shown}});
        if (what == u"body")
            made.body.insert(u"till"_s, u"04"_s);
        else if (what == u"amount")
            made.amount = Money::fen(14'231);
        else if (what == u"kind")
            made.kind = u"till.open"_s;
        else if (what == u"operation")
            made.id = testkit::operationId();
        const auto ruled = ruleOfSignatures()(*database, made);
        QTEST(ruled.has_value(), "good");
        if (!ruled)
            QCOMPARE(ruled.error().detail, u"approval_mismatch"_s);
    }

    void asksThePlatform()
    {
        const QJsonObject body = toJson(request(), {u"0102"_s, u"secret"_s, {}, u"同意"_s});
        QVERIFY(!body.contains(u"factor"));
        QCOMPARE(body.value(u"maker").toString(), u"0217"_s);
        QCOMPARE(body.value(u"approver").toString(), u"0102"_s);
        QCOMPARE(body.value(u"fingerprint").toString(), fingerprintOf(request()));
        QCOMPARE(body.value(u"amount").toObject().value(u"minor").toInteger(), 14230);
        ApprovalRequest noMoney = request();
        noMoney.amount.reset();
        QVERIFY(!toJson(noMoney, Signer{}).contains(u"amount"));
        QVERIFY(!toJson(noMoney, Signer{}).contains(u"channel"));
        noMoney.channel = u"account"_s;
        QCOMPARE(toJson(noMoney, Signer{}).value(u"channel").toString(), u"account"_s);
    }

    /// A card does for the number.
    void aCardNamesTheApprover()
    {
        const SecondFactor card{SecondFactor::Kind::Card, u"HMYG00000103"_s};
        const QJsonObject body = toJson(request(), {{}, u"secret"_s, card, {}});
        QVERIFY(!body.contains(u"approver"));
        QCOMPARE(body.value(u"factor").toObject(), toJson(card));
    }

    void readsTheAnswer()
    {
        QJsonObject body{{u"approval"_s, u"AP-7"_s},
            {u"approver"_s, QJsonObject{{u"id"_s, u"0102"_s}, {u"name"_s, u"周文静"_s}}},
            {u"expires_at"_s, u"2026-03-18T02:48:00.000Z"_s}};
        const Result<Approval> read = approvalFromJson(body);
        QVERIFY(read);
        QCOMPARE(read->approverId, u"0102"_s);
        QCOMPARE(read->expiresAt, QDateTime(QDate(2026, 3, 18), QTime(2, 48), Qt::UTC));
        body.insert(u"more"_s, 1);
        QCOMPARE(approvalFromJson(body).error().kind, Error::Kind::Protocol);
        QCOMPARE(approvalFromJson({}).error().kind, Error::Kind::Protocol);
    }
};

QTEST_APPLESS_MAIN(TestApproval)
#include "tst_approval.moc"
