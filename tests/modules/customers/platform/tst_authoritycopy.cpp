// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AtCounter.h"
#include "app/server/PaperCopies.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/platform/LinkOperations.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/SignedOperation.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate linkedOn(2026, 3, 18);

/// A child, their mother and who asks when the copies are asked for.
struct Family {
    Platform platform;
    UploadedOperation child = operationOf(u"customer.create"_s,
        toJson(CreateBody{childsCard, {{CustomerField::Name, {}, u"王例萱"_s}}}));
    UploadedOperation mother = creation(u"王例明"_s, QString());

    explicit Family(const QString& database)
        : platform(database, migrations())
    {
        publishTexts(platform);
        outcomeOf(platform, createOperation(), child);
        outcomeOf(platform, createOperation(), mother);
    }

    /// What the bank's row says from its day on, in place of the sample's.
    void ask(const QDate& from, const std::optional<bool>& isAsked)
    {
        PaperCopies copies(platform.database());
        QVERIFY(copies.savePolicy({QDate(2026, 1, 1), 1095}));
        QVERIFY(copies.savePolicy({from, 1095, isAsked}));
    }

    /// The mother's link, as a desk of the version before sends it.
    UploadedOperation link(LinkRole role, const QList<NamedCopy>& copies = {})
    {
        const bool isOfChild = role == LinkRole::Guardian || role == LinkRole::Agent;
        LinkBody body{isOfChild ? child.id : mother.id, {}};
        body.link.other = isOfChild ? mother.id : child.id;
        body.link.role = role;
        body.link.paper = u"户口簿"_s;
        if (channelOf(role) == u"agent"_s)
            body.link.until = QDate(2026, 12, 31);
        body.copies = copies;
        return signedBy0102(platform, operationOf(u"customer.link"_s, toJson(body)));
    }

    QString codeOf(const UploadedOperation& made)
    {
        return outcomeOf(platform, linkOperation(), made).code;
    }

    qsizetype kept(const UploadedOperation& made)
    {
        return PaperCopies(platform.database()).of(u"customers"_s, idText(made.id))->size();
    }
};

NamedCopy copyOf(const QString& paper)
{
    return {paper, operationId(), QString(64, u'd')};
}

} // namespace

/// The copy of the paper of who acts for another is asked from the bank's day on: the platform is
/// newer before the desks are, and until then takes what they have.
class TestAuthorityCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedFromItsDayOn_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<LinkRole>("role");
        for (const QString& kind : databaseKinds())
            for (const LinkRole role : linkRoles())
                if (isAuthority(role))
                    QTest::addRow("%s, %s", qPrintable(nameOf(role)), qPrintable(kind))
                        << kind << role;
    }
    void isAskedFromItsDayOn()
    {
        QFETCH(QString, database);
        QFETCH(LinkRole, role);
        Family family(database);
        const UploadedOperation made = family.link(role);
        QCOMPARE(family.codeOf(made), u"link_refused"_s); // the sample bank asks
        family.ask(linkedOn.addDays(1), true);
        QCOMPARE(family.codeOf(made), QString()); // its own business day decides
        QCOMPARE(family.kept(made), 0);
        QCOMPARE(recordOf(family.platform, family.child.id).links.size(), 1);
        QCOMPARE(recordOf(family.platform, family.mother.id).links.size(), 1);
        Family onTheDay(database);
        onTheDay.ask(linkedOn, true);
        QCOMPARE(onTheDay.codeOf(onTheDay.link(role)), u"link_refused"_s);
    }

    /// What is done by the link, behind it in the same outbox, is taken with it.
    void whoActsByItIsTaken_data() { onBothDatabases(); }
    void whoActsByItIsTaken()
    {
        QFETCH(QString, database);
        Family family(database);
        family.ask(linkedOn, std::nullopt);
        const UploadedOperation made = family.link(LinkRole::Guardian);
        QCOMPARE(family.codeOf(made), QString());
        UploadedOperation consent = consentTo(family.child.id, ConsentKind::Child);
        consent.body.insert(u"guardian_link"_s, idText(made.id));
        QCOMPARE(outcomeOf(family.platform, consentOperation(), consent).code, QString());
        QVERIFY(
            *mayComeFor(family.platform.database(), family.mother.id, family.child.id, linkedOn));
    }

    /// Whatever statement fails, nothing is linked, and the same operation is booked after it.
    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Family family(database);
        family.ask(linkedOn.addDays(1), true);
        const UploadedOperation made = family.link(LinkRole::Guardian);
        for (int count = 0;; ++count) {
            family.platform.database().failAfter(count);
            const auto outcome = book(family.platform, linkOperation(), made);
            family.platform.database().failAfter(-1);
            if (outcome) {
                QCOMPARE(outcome->code, QString());
                QVERIFY(count >= 5); // BEGIN, reads, writes, COMMIT
                break;
            }
            QVERIFY(recordOf(family.platform, family.child.id).links.isEmpty());
            QVERIFY(recordOf(family.platform, family.mother.id).links.isEmpty());
        }
        QCOMPARE(recordOf(family.platform, family.mother.id).links.size(), 1);
    }

    /// A newer desk sends the copy in any case, and it is kept; none of another paper is taken, and
    /// none with whom nobody acts for.
    void aCopyIsTakenBeforeItIsAsked_data() { onBothDatabases(); }
    void aCopyIsTakenBeforeItIsAsked()
    {
        QFETCH(QString, database);
        Family family(database);
        family.ask(linkedOn, false);
        const NamedCopy copy = copyOf(authorityPaper);
        for (const auto& [role, copies] : {std::pair(LinkRole::Guardian, QList{copyOf(u"x"_s)}),
                 std::pair(LinkRole::Guardian, QList{copy, copyOf(authorityPaper)}),
                 std::pair(LinkRole::Parent, QList{copy})})
            QCOMPARE(family.codeOf(family.link(role, copies)), u"link_refused"_s);
        const UploadedOperation made = family.link(LinkRole::Guardian, {copy});
        QCOMPARE(family.codeOf(made), QString());
        QCOMPARE(family.kept(made), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuthorityCopy)
#include "tst_authoritycopy.moc"
