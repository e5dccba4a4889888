// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerBodies.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

struct Scene {
    std::unique_ptr<Database> database = emptyDesk();
    Customer seen;

    Scene()
    {
        const auto made = createCustomer(*database, creation());
        HUI_ASSERT(made.has_value());
        seen = *made;
    }

    ChangeCustomer change(const QString& phone) const
    {
        return {operationId(), shift(), seen, {{CustomerField::Phone, phone}}, noon};
    }

    QString phone() const { return recordOf(*database, seen.id)->value(CustomerField::Phone); }
};

} // namespace

/// A record is changed on the desk, and what two changed at once is decided.
class TestChangeCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsChangedAndThePlatformToldOnWhatBase()
    {
        Scene scene;
        ChangeCustomer request = scene.change(u"13900001234"_s);
        request.fields.insert(CustomerField::Name, u"王例明"_s); // as it was: not told
        const auto changed = changeCustomer(*scene.database, request);
        QVERIFY(changed);
        QCOMPARE(scene.phone(), u"13900001234"_s);
        const auto entry = Journal(*scene.database).byId(request.operation);
        const auto body = changeBodyFromJson((*entry)->operation.body, shift().businessDate);
        QVERIFY(body);
        QCOMPARE(body->fields,
            (QList<FieldChange>{{CustomerField::Phone, scene.seen.id, u"13900001234"_s}}));
        QCOMPARE((*entry)->operation.dependsOn, std::optional(scene.seen.id));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing is otherwise") << u"138-0000-5678"_s << true << Error::Kind::Refused;
        QTest::newRow("no phone number") << u"1"_s << true << Error::Kind::Input;
        QTest::newRow("nobody") << u"13900001234"_s << false << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(QString, phone);
        QFETCH(bool, isKnown);
        QFETCH(Error::Kind, kind);
        Scene scene;
        ChangeCustomer request = scene.change(phone);
        if (!isKnown)
            request.seen.id = operationId();
        const auto changed = changeCustomer(*scene.database, request);
        QCOMPARE(changed.error().kind, kind);
        QCOMPARE(scene.phone(), u"13800005678"_s);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 1);
    }

    /// What the number of a valid document tells is not changed against it.
    void whatTheNumberTellsStays()
    {
        using enum CustomerField;
        for (const auto& [field, value] :
            {std::pair{Birth, u"1990-01-01"_s}, std::pair{Sex, u"M"_s}}) {
            Scene scene;
            ChangeCustomer request = scene.change(u"13900001234"_s);
            request.fields.insert(field, value);
            const auto changed = changeCustomer(*scene.database, request);
            QCOMPARE(changed.error().kind, Error::Kind::Input);
            QCOMPARE(changed.error().detail, nameOf(field));
            QCOMPARE(rowsOf(*scene.database, u"journal"_s), 1);
        }
    }

    /// By the bank's table: who the person is may need a second person, and the rest not.
    void isSignedByTheTable_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("name") << CustomerField::Name << u"王力"_s << true;
        QTest::newRow("sex") << CustomerField::Sex << u"F"_s << true;
        QTest::newRow("birth") << CustomerField::Birth << u"1949-12-31"_s << true;
        QTest::newRow("nationality") << CustomerField::Nationality << u"FRA"_s << true;
        QTest::newRow("phone") << CustomerField::Phone << u"13900001234"_s << false;
        QTest::newRow("address") << CustomerField::Address << u"青云路 18 号"_s << false;
    }
    void isSignedByTheTable()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, value);
        QFETCH(bool, isAsked);
        Scene scene;
        askToSign(*scene.database, u"customer.change"_s, u"identity"_s);
        ChangeCustomer request = scene.change(u"13900001234"_s);
        request.fields.insert(field, value); // beside what needs nobody
        const auto asked = changeCustomer(*scene.database, request);
        QCOMPARE(asked.has_value(), !isAsked);
        if (!isAsked)
            return;
        QCOMPARE(asked.error().kind, Error::Kind::NeedsApproval);
        QVERIFY(!*Journal(*scene.database).contains(request.operation));
        request.approval = supervisorSigned();
        request.approval.approverId = shift().operatorId;
        QCOMPARE(changeCustomer(*scene.database, request).error().kind, Error::Kind::Refused);
        request.approval = supervisorSigned();
        const auto changed = changeCustomer(*scene.database, request);
        QVERIFY(changed);
        const auto entry = Journal(*scene.database).byId(request.operation);
        QCOMPARE(
            (*entry)->operation.body.value(u"approval"_s).toObject(), toJson(request.approval));
        QVERIFY(changeBodyFromJson((*entry)->operation.body, shift().businessDate));
        QCOMPARE(*changeCustomer(*scene.database, request), *changed); // the second click
    }

    void theSameAgainIsTheSame()
    {
        Scene scene;
        const ChangeCustomer request = scene.change(u"13900001234"_s);
        const auto changed = changeCustomer(*scene.database, request);
        QCOMPARE(*changeCustomer(*scene.database, request), *changed);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 2);
    }

    void aChangeOfWhatHasChangedWaitsAndIsDecided()
    {
        Scene scene;
        QVERIFY(changeCustomer(*scene.database, scene.change(u"13900001234"_s)));
        const ChangeCustomer late = scene.change(u"13700002345"_s);
        const auto changed = changeCustomer(*scene.database, late);
        QVERIFY(changed);
        QCOMPARE(changed->conflicts.size(), 1);
        QCOMPARE(scene.phone(), u"13900001234"_s);
        DecideConflict decision{operationId(), shift(), scene.seen.id,
            {late.operation, CustomerField::Phone, true}, noon};
        const auto decided = decide(*scene.database, decision);
        QVERIFY(decided && decided->conflicts.isEmpty());
        QCOMPARE(scene.phone(), u"13700002345"_s);
        QCOMPARE(*decide(*scene.database, decision), *decided); // the second click
        decision.operation = operationId();
        QCOMPARE(decide(*scene.database, decision).error().kind, Error::Kind::Refused);
    }

    /// A value that came later is signed like a change when it is taken, and not when it is
    /// dropped.
    void aDecisionIsSignedByTheTable_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<bool>("take");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("a name that is taken") << CustomerField::Name << true << true;
        QTest::newRow("a name that is dropped") << CustomerField::Name << false << false;
        QTest::newRow("a phone that is taken") << CustomerField::Phone << true << false;
    }
    void aDecisionIsSignedByTheTable()
    {
        QFETCH(CustomerField, field);
        QFETCH(bool, take);
        QFETCH(bool, isAsked);
        Scene scene;
        askToSign(*scene.database, u"customer.decide"_s, u"identity"_s);
        const QUuid came = operationId();
        const QString value = field == CustomerField::Name ? u"王力"_s : u"13900001234"_s;
        scene.seen.conflicts = {{came, field, value, noon}};
        QVERIFY(scene.database->transaction(
            [&] { return CustomerRepository(*scene.database).save(scene.seen); }));
        DecideConflict decision{operationId(), shift(), scene.seen.id, {came, field, take}, noon};
        const auto asked = decide(*scene.database, decision);
        QCOMPARE(asked.has_value(), !isAsked);
        if (!isAsked)
            return;
        QCOMPARE(asked.error().kind, Error::Kind::NeedsApproval);
        QVERIFY(!*Journal(*scene.database).contains(decision.operation));
        QCOMPARE(recordOf(*scene.database, scene.seen.id)->conflicts.size(), 1);
        decision.approval = supervisorSigned();
        const auto decided = decide(*scene.database, decision);
        QVERIFY(decided);
        QCOMPARE(decided->value(field), value);
        const auto entry = Journal(*scene.database).byId(decision.operation);
        QCOMPARE(
            (*entry)->operation.body.value(u"approval"_s).toObject(), toJson(decision.approval));
        QVERIFY(decideBodyFromJson((*entry)->operation.body));
        QCOMPARE(*decide(*scene.database, decision), *decided); // the second click
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Scene scene;
            const ChangeCustomer request = scene.change(u"13900001234"_s);
            scene.database->failAfter(count);
            const auto changed = changeCustomer(*scene.database, request);
            scene.database->failAfter(-1);
            if (changed) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(changed.error()));
            QCOMPARE(scene.phone(), u"13800005678"_s);
            QVERIFY(!*Journal(*scene.database).contains(request.operation));
            QVERIFY(changeCustomer(*scene.database, request));
        }
    }

    void aBodyThatIsNotInItsNormalFormIsRefused_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("times");
        QTest::newRow("with hyphens") << u"138-0000-5678"_s << 1;
        QTest::newRow("no number") << u"1"_s << 1;
        QTest::newRow("twice") << u"13800005678"_s << 2;
        QTest::newRow("nothing") << QString() << 0;
    }

    void aBodyThatIsNotInItsNormalFormIsRefused()
    {
        QFETCH(QString, phone);
        QFETCH(int, times);
        const QList<FieldChange> fields(times, {CustomerField::Phone, {}, phone});
        const auto body
            = changeBodyFromJson(toJson(ChangeBody{operationId(), fields}), shift().businessDate);
        QCOMPARE(body.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestChangeCustomer)
#include "tst_changecustomer.moc"
