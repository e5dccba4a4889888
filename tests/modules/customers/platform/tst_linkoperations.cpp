// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckLink.h"
#include "app/customer/TagRepository.h"
#include "app/server/PaperCopies.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/platform/CustomerEndpoints.h"
#include "modules/customers/platform/LinkOperations.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/SignedOperation.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A second person, of another branch.
UploadedOperation secondCreation()
{
    const Certificate passport{
        CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
    UploadedOperation made = operationOf(
        u"customer.create"_s, toJson(CreateBody{passport, {{CustomerField::Name, {}, u"周样"_s}}}));
    made.branch = elsewhere;
    return made;
}

UploadedOperation linking(const QUuid& customer, const QUuid& other, LinkRole role)
{
    LinkBody body{customer, {}};
    body.link.other = other;
    body.link.role = role;
    body.link.paper = u"授权书"_s;
    body.link.until = QDate(2026, 12, 31);
    if (isAuthority(role))
        body.copies = {{authorityPaper, operationId(), QString(64, u'd')}};
    return operationOf(u"customer.link"_s, toJson(body));
}

UploadedOperation tagging(const QUuid& customer, const QString& tag, bool isOn)
{
    return operationOf(u"customer.tag"_s, toJson(TagBody{customer, tag, isOn}));
}

} // namespace

/// Links and labels on the platform, on both databases.
class TestLinkOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsToldOnBothSidesAndEnds_data() { onBothDatabases(); }
    void aLinkIsToldOnBothSidesAndEnds()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation one = creation(u"王例明"_s, QString());
        const UploadedOperation other = secondCreation();
        outcomeOf(platform, createOperation(), one);
        outcomeOf(platform, createOperation(), other);
        const UploadedOperation made
            = signedBy0102(platform, linking(one.id, other.id, LinkRole::Agent));
        QCOMPARE(outcomeOf(platform, linkOperation(), made).code, QString());
        const PaperCopies copies(platform.database());
        const auto kept = *copies.of(u"customers"_s, idText(made.id));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().purpose.customer, idText(one.id)); // whom is acted for
        QCOMPARE(kept.first().purpose.keepFrom, QDate(2026, 12, 31));
        QVERIFY(!kept.first().isHere());
        const CustomerLink link = recordOf(platform, one.id).links.first();
        QCOMPARE(link.name, u"周*"_s);
        QCOMPARE(toldOf(platform, elsewhere, other.id)->record.links,
            QList<CustomerLink>{mirrored(link, recordOf(platform, one.id))});
        QVERIFY(toldOf(platform, one.branch, other.id)); // who links them has both
        const UploadedOperation again
            = signedBy0102(platform, linking(one.id, other.id, LinkRole::Agent));
        QCOMPARE(outcomeOf(platform, linkOperation(), again).code, u"link_refused"_s);

        const UploadedOperation end = signedBy0102(
            platform, operationOf(u"customer.unlink"_s, toJson(UnlinkBody{other.id, made.id})));
        QCOMPARE(outcomeOf(platform, unlinkOperation(), end).code, QString());
        QCOMPARE(recordOf(platform, one.id).links.first().endedBy, end.id);
        QCOMPARE(recordOf(platform, other.id).links.first().endedBy, end.id);
        QCOMPARE(outcomeOf(platform, unlinkOperation(), end).code, u"link_unknown"_s);
        QCOMPARE(
            copies.of(u"customers"_s, idText(made.id))->first().purpose.keepFrom, end.businessDate);
        QCOMPARE(outcomeOf(platform, linkOperation(), again).code, QString());
    }

    /// In the sample bank one teller makes nobody an agent or a guardian, from neither side, and
    /// ends no authority; who is kin to whom they enter alone.
    void whoActsForAnotherIsSigned_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<LinkRole>("role");
        QTest::addColumn<QString>("code");
        const QString missing = u"approval_missing"_s;
        for (const QString& kind : databaseKinds()) {
            const char* name = kind == u"sqlite" ? "sqlite" : "postgresql";
            QTest::addRow("agent, %s", name) << kind << LinkRole::Agent << missing;
            QTest::addRow("principal, %s", name) << kind << LinkRole::Principal << missing;
            QTest::addRow("guardian, %s", name) << kind << LinkRole::Guardian << missing;
            QTest::addRow("ward, %s", name) << kind << LinkRole::Ward << missing;
            QTest::addRow("spouse, %s", name) << kind << LinkRole::Spouse << QString();
        }
    }
    void whoActsForAnotherIsSigned()
    {
        QFETCH(QString, database);
        QFETCH(LinkRole, role);
        QFETCH(QString, code);
        Platform platform(database, migrations());
        const UploadedOperation one = creation(u"王例明"_s, QString());
        const UploadedOperation other = secondCreation();
        outcomeOf(platform, createOperation(), one);
        outcomeOf(platform, createOperation(), other);
        const UploadedOperation made = linking(one.id, other.id, role);
        QCOMPARE(outcomeOf(platform, linkOperation(), made).code, code);
        if (code.isEmpty()) {
            const UploadedOperation end
                = operationOf(u"customer.unlink"_s, toJson(UnlinkBody{one.id, made.id, role}));
            QCOMPARE(outcomeOf(platform, unlinkOperation(), end).code, QString());
        }
    }

    /// Another role is told than the one that is ended, so that the table asks nobody: there is no
    /// such link. A desk that tells none is held to the strictest row.
    void whatIsEndedIsWhatIsSigned_data() { onBothDatabases(); }
    void whatIsEndedIsWhatIsSigned()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation one = creation(u"王例明"_s, QString());
        const UploadedOperation other = secondCreation();
        outcomeOf(platform, createOperation(), one);
        outcomeOf(platform, createOperation(), other);
        const UploadedOperation made
            = signedBy0102(platform, linking(one.id, other.id, LinkRole::Agent));
        QCOMPARE(outcomeOf(platform, linkOperation(), made).code, QString());
        const auto codeOfEnd = [&](const std::optional<LinkRole>& role) {
            const UploadedOperation end
                = operationOf(u"customer.unlink"_s, toJson(UnlinkBody{other.id, made.id, role}));
            return outcomeOf(platform, unlinkOperation(), end).code;
        };
        QCOMPARE(codeOfEnd(LinkRole::Spouse), u"link_unknown"_s);
        QCOMPARE(codeOfEnd(std::nullopt), u"approval_missing"_s);
        QCOMPARE(codeOfEnd(LinkRole::Principal), u"approval_missing"_s);
        QVERIFY(recordOf(platform, one.id).links.first().endedBy.isNull());
    }

    void refuses_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody") << 0 << u"customer_unknown"_s;
        QTest::newRow("themselves") << 1 << u"link_refused"_s;
        QTest::newRow("no minor") << 2 << u"link_refused"_s;
        QTest::newRow("no role") << 3 << u"error"_s;
        QTest::newRow("surplus") << 4 << u"error"_s;
        QTest::newRow("no copy") << 5 << u"link_refused"_s;
        QTest::newRow("a copy of another paper") << 6 << u"link_refused"_s;
    }

    void refuses()
    {
        QFETCH(int, how);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, migrations());
        const UploadedOperation one = creation(u"王例明"_s, QString());
        const UploadedOperation other = secondCreation();
        outcomeOf(platform, createOperation(), one);
        outcomeOf(platform, createOperation(), other);
        UploadedOperation made = linking(one.id,
            how == 0       ? operationId()
                : how == 1 ? one.id
                           : other.id,
            LinkRole::Agent);
        if (how == 2)
            made.body.insert(u"role"_s, u"guardian"_s);
        if (how == 3)
            made.body.insert(u"role"_s, u"friend"_s);
        if (how == 4)
            made.body.insert(u"name"_s, u"周样"_s);
        if (how == 5)
            made.body.remove(u"copies"_s);
        if (how == 6)
            made.body.insert(
                u"copies"_s, toJson(QList<NamedCopy>{{u"x"_s, operationId(), QString(64, u'd')}}));
        made = signedBy0102(platform, made);
        QCOMPARE(outcomeOf(platform, linkOperation(), made).code, code);
        QVERIFY(recordOf(platform, one.id).links.isEmpty());
        QVERIFY(recordOf(platform, other.id).links.isEmpty());
    }

    void aLabelOfTheListIsPutOnAndFound_data() { onBothDatabases(); }
    void aLabelOfTheListIsPutOnAndFound()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation one = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), one);
        QCOMPARE(outcomeOf(platform, tagOperation(), tagging(one.id, u"priority"_s, true)).code,
            u"tag_unknown"_s);
        const TagEntry entry = sampleTags().first();
        QVERIFY(platform.database().transaction(
            [&] { return publishTag(platform.database(), entry); }));
        QCOMPARE(*lastTold(platform.database(), u"customer_tag"_s, entry.id),
            std::optional(toJson(entry)));
        const UploadedOperation on = tagging(one.id, entry.id, true);
        QCOMPARE(outcomeOf(platform, tagOperation(), on).code, QString());
        QCOMPARE(toldOf(platform, one.branch, one.id)->record.tags,
            (QList<CustomerTag>{{entry.id, true, on.id}}));
        const auto found = [&] {
            return foundCustomersFromJson(
                post(platform, findCustomers(), {{u"tag"_s, entry.id}, {u"typed"_s, QString()}})
                    .body)
                ->size();
        };
        QCOMPARE(found(), 1);
        QCOMPARE(
            outcomeOf(platform, tagOperation(), tagging(one.id, entry.id, false)).code, QString());
        QCOMPARE(found(), 0);
        QCOMPARE(outcomeOf(platform, tagOperation(), tagging(operationId(), entry.id, false)).code,
            u"customer_unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkOperations)
#include "tst_linkoperations.moc"
