// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Registry.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/BookHeld.h"
#include "app/server/Uploads.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18);

/// What judges its signature itself: cash that lies in the drawer is owed when it is refused
/// (pay, charge, lists), one signature is for several (baskets, lists that are undone), what was
/// paid is taken back (cancel), or only what leaves the vault is always signed. Their own tests
/// refuse them unsigned.
const QSet<QString> judgedInBook{u"billpay.pay"_s, u"billpay.cancel"_s, u"billpay.batch_open"_s,
    u"campus.pay"_s, u"campus.cancel"_s, u"campus.refund"_s, u"campus.list_open"_s,
    u"campus.list_close"_s, u"community.pay"_s, u"community.charge"_s, u"community.cancel"_s,
    u"community.refund"_s, u"cash.send"_s, u"till.issue"_s, u"blank.send"_s};

/// What the table of the sample bank leaves to one teller though it could ask for two, and why. A
/// kind that is signed by the table stands in the sample, or here.
const QMap<QString, const char*> deliberatelyFree{
    {u"estate.copy"_s, "hands in what a signed sign-up lacked"},
    {u"estate.notice"_s, "a notice binds nobody"},
    {u"estate.seen"_s, "notes that a notice was read"},
    {u"estate.offer"_s, "nothing is owed before a settlement, signed"}};

/// All kinds of all modules. What they would book is counted and nothing else.
QList<OperationKind> everyKind(QStringList* booked = nullptr)
{
    QList<OperationKind> kinds;
    for (const PlatformModule& module : platformModules())
        for (OperationKind kind : module.operations) {
            if (booked)
                kind.book = [booked](Context&,
                                const UploadedOperation& made) -> Result<OperationOutcome> {
                    booked->append(made.kind);
                    return OperationOutcome();
                };
            kinds.append(kind);
        }
    return kinds;
}

QStringList migrations()
{
    QStringList all;
    for (const PlatformModule& module : platformModules())
        all += module.migrations;
    return all;
}

void kindRows(const QList<SecondPerson>& signers)
{
    QTest::addColumn<QString>("kind");
    for (const OperationKind& kind : everyKind())
        if (signers.contains(kind.signer))
            QTest::newRow(qPrintable(kind.kind)) << kind.kind;
}

/// The platform of the branch, and the number of what it was sent last.
class WholePlatform {
public:
    /// What becomes of an operation of a kind that nobody signed.
    ItemResult takeUnsigned(const QString& kind)
    {
        Upload upload;
        upload.operation.id = operationId();
        upload.operation.deviceSequence = ++m_sequence;
        upload.operation.kind = kind;
        upload.operation.deviceId = sampleCaller().deviceId;
        upload.operation.branch = sampleCaller().branch;
        upload.operation.till = u"03"_s;
        upload.operation.operatorId = u"0217"_s;
        upload.operation.businessDate = today;
        upload.operation.at = m_platform.clock().nowUtc();
        upload.fingerprint = QByteArray(32, 'f');
        return Uploads(everyKind(&booked)).take(m_platform.context(), upload);
    }

    /// The bank's table asks a supervisor for each of these.
    bool asks(const QStringList& names, const QSet<QString>& kinds)
    {
        ApprovalPolicy table{today, {}};
        for (const QString& name : names)
            table.rules.append({name});
        return m_platform.database()
            .transaction([&] { return ApprovalPolicies(m_platform.database()).save(table, kinds); })
            .has_value();
    }

    QStringList booked;

private:
    Platform m_platform{u"sqlite"_s, migrations()};
    qint64 m_sequence = 0;
};

} // namespace

/// Every kind of every module says who signs it, and is held so.
class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsOne()
    {
        QSet<QString> names;
        for (const OperationKind& kind : everyKind()) {
            QVERIFY2(!names.contains(kind.kind), qPrintable(kind.kind));
            names.insert(kind.kind);
        }
        QVERIFY(names.size() > 90);
    }

    /// Held before it is booked, by a row of its own and by the row for every kind.
    void isHeld_data() { kindRows({SecondPerson::ByTable, SecondPerson::Always}); }
    void isHeld()
    {
        QFETCH(QString, kind);
        WholePlatform bank;
        for (const QString& row : {kind, u"*"_s}) {
            QVERIFY(bank.asks({row}, signedKinds(everyKind())));
            const ItemResult refused = bank.takeUnsigned(kind);
            QCOMPARE(refused.status, ItemResult::Status::Rejected);
            QCOMPARE(refused.code, u"approval_missing"_s);
            QCOMPARE(bank.booked, QStringList());
        }
    }

    /// Without a row what is signed by the table is booked, and what is always signed is not.
    void isHeldByTheTableAlone_data() { isHeld_data(); }
    void isHeldByTheTableAlone()
    {
        QFETCH(QString, kind);
        WholePlatform bank;
        QVERIFY(bank.asks({}, {}));
        const bool isAlways = std::ranges::any_of(everyKind(), [&kind](const OperationKind& each) {
            return each.kind == kind && each.signer == SecondPerson::Always;
        });
        const ItemResult taken = bank.takeUnsigned(kind);
        QCOMPARE(taken.code, isAlways ? u"approval_missing"_s : QString());
        QCOMPARE(bank.booked.size(), isAlways ? 0 : 1);
    }

    /// No row can name what nobody signs, and the row for every kind does not mean it.
    void isNeverSigned_data() { kindRows({SecondPerson::Never}); }
    void isNeverSigned()
    {
        QFETCH(QString, kind);
        WholePlatform bank;
        QVERIFY(!bank.asks({kind}, signedKinds(everyKind())));
        QVERIFY(bank.asks({u"*"_s}, signedKinds(everyKind())));
        QCOMPARE(bank.takeUnsigned(kind).status, ItemResult::Status::Accepted);
        QCOMPARE(bank.booked, QStringList(kind));
    }

    /// The bank that is delivered asks two people for what its kinds let the table ask: in any
    /// channel, at some amount.
    void theSampleNamesWhatIsByTheTable()
    {
        Platform platform{u"sqlite"_s, migrations()};
        const ApprovalPolicies sample(platform.database());
        const Money most = Money::fen(1'000'000'000);
        QSet<QString> free;
        for (const OperationKind& kind : everyKind())
            if (kind.signer == SecondPerson::ByTable
                && *sample.levelOn(today, u"0512-08"_s, {kind.kind, {}, most})
                    == ApprovalLevel::None)
                free.insert(kind.kind);
        const QStringList named = deliberatelyFree.keys();
        QCOMPARE(free, QSet<QString>(named.begin(), named.end()));
    }

    /// Who a customer is, and who acts for them, by whichever way.
    void theSampleSignsWhoACustomerIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<ApprovalLevel>("level");
        using enum ApprovalLevel;
        const auto row = [](const char* kind, const char* channel, ApprovalLevel level) {
            QTest::addRow("%s %s", kind, channel)
                << QString::fromLatin1(kind) << QString::fromLatin1(channel) << level;
        };
        row("customer.change", "identity", Supervisor);
        row("customer.change", "contact", None);
        row("customer.decide", "identity", Supervisor);
        row("customer.decide", "contact", None);
        row("customer.decide", "keep", None);
        row("customer.certificate", "identity", Supervisor);
        row("customer.link", "agent", Supervisor);
        row("customer.link", "guardian", Supervisor);
        row("customer.link", "spouse", None);
        row("customer.unlink", "agent", Review);
        row("customer.unlink", "guardian", Supervisor);
        row("customer.unlink", "child", None);
        row("till.spot_count", "vault", Review);
        row("till.spot_count", "till", None);
    }
    void theSampleSignsWhoACustomerIs()
    {
        QFETCH(QString, kind);
        QFETCH(QString, channel);
        QFETCH(ApprovalLevel, level);
        Platform platform{u"sqlite"_s, migrations()};
        const ApprovalPolicies table(platform.database());
        QCOMPARE(*table.levelOn(today, u"0512-08"_s, {kind, channel, {}}), level);
    }

    /// Cash that goes back to a customer, of whichever service.
    void theSampleSignsMuchThatGoesBack_data()
    {
        QTest::addColumn<qint64>("yuan");
        QTest::addColumn<ApprovalLevel>("level");
        using enum ApprovalLevel;
        QTest::newRow("a fee of a clinic") << qint64(50) << None;
        QTest::newRow("below the first band") << qint64(999) << None;
        QTest::newRow("the first band") << qint64(1'000) << Review;
        QTest::newRow("large cash") << qint64(50'000) << Supervisor;
        QTest::newRow("much more") << qint64(500'000) << Manager;
    }
    void theSampleSignsMuchThatGoesBack()
    {
        QFETCH(qint64, yuan);
        QFETCH(ApprovalLevel, level);
        Platform platform{u"sqlite"_s, migrations()};
        const ApprovalPolicies sample(platform.database());
        for (const QString& kind : {u"community.refund"_s, u"campus.refund"_s})
            QCOMPARE(
                *sample.levelOn(today, u"0512-08"_s, {kind, u"cash"_s, Money::fen(100 * yuan)}),
                level);
    }

    /// Who judges itself is known by name, so that no kind slips out of the one place unseen.
    void judgesItself()
    {
        QSet<QString> found;
        for (const OperationKind& kind : everyKind())
            if (kind.signer == SecondPerson::InBook)
                found.insert(kind.kind);
        QCOMPARE(found, judgedInBook);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
