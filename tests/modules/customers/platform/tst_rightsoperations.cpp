// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerBranchRepository.h"
#include "app/server/Inbox.h"
#include "modules/customers/RightsBody.h"
#include "modules/customers/platform/LinkOperations.h"
#include "modules/customers/platform/RetentionRepository.h"
#include "modules/customers/platform/RightsOperations.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/SignedOperation.h"

#include <algorithm>
#include <utility>

using namespace hui;
using namespace hui::testkit;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

UploadedOperation asking(const QString& kind, const QUuid& customer)
{
    return operationOf(kind, toJson(RightsBody{customer, u"本人到场"_s, {}}));
}

QDate eraseOnOf(const Result<OperationOutcome>& outcome)
{
    return QDate::fromString(outcome->result.value(u"erase_on"_s).toString(), Qt::ISODate);
}

int audited(Platform& platform, const QString& action)
{
    auto row = platform.database().run(u"SELECT count(*) FROM audit WHERE action = ?"_s, {action});
    HUI_ASSERT(row && row->next());
    return row->value(0).toInt();
}

} // namespace

/// What a person may ask for about their own data, on the platform, on both databases.
class TestRightsOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsAudited_data() { onBothDatabases(); }
    void aCopyIsAudited()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), person);
        const auto copy = signedBy0102(platform, asking(u"customer.export"_s, person.id));
        QCOMPARE(codeAfter(platform, exportOperation(), copy), QString());
        QCOMPARE(audited(platform, u"customer.export"_s), 1);
        QVERIFY(!recordOf(platform, person.id).eraseOn.isValid());
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody signed") << false << true << u"approval_missing"_s;
        QTest::newRow("nobody") << true << false << u"customer_unknown"_s;
    }

    void refuses()
    {
        QFETCH(bool, isSigned);
        QFETCH(bool, isKnown);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, migrations());
        const UploadedOperation person = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), person);
        for (const auto& [kind, name] : {std::pair{exportOperation(), u"customer.export"_s},
                 std::pair{eraseOperation(), u"customer.erase"_s}}) {
            UploadedOperation made = asking(name, isKnown ? person.id : operationId());
            if (isSigned)
                made = signedBy0102(platform, made);
            QCOMPARE(codeAfter(platform, kind, made), code);
        }
        QVERIFY(!recordOf(platform, person.id).eraseOn.isValid());
    }

    /// Ten years after the last dealing, and not a day before; the desks are told of the day.
    void isKeptAsLongAsTheLawSays_data() { onBothDatabases(); }
    void isKeptAsLongAsTheLawSays()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), person);
        const QDate due(2036, 3, 19);
        const auto asked = book(platform, eraseOperation(),
            signedBy0102(platform, asking(u"customer.erase"_s, person.id)));
        QVERIFY(asked);
        QCOMPARE(eraseOnOf(asked), due);
        QCOMPARE(toldOf(platform, person.branch, person.id)->record.eraseOn, due);
        QCOMPARE(codeAfter(platform, eraseOperation(),
                     signedBy0102(platform, asking(u"customer.erase"_s, person.id))),
            u"erasure_asked"_s);
        const qint64 days = QDate(2026, 3, 18).daysTo(due);
        platform.clock().advanceMs((days - 1) * dayMs);
        QVERIFY(eraseDue(platform.context()));
        QCOMPARE(recordOf(platform, person.id).value(CustomerField::Name), u"王例明"_s);
        platform.clock().advanceMs(dayMs);
        QStringList elsewhere; // what other services are told to forget, while the record is there
        const ForgetPerson others
            = [&](Context& context, const QStringList& records) -> Result<Done> {
            elsewhere += records;
            HUI_ASSERT(*CustomerRepository(context.database).byId(person.id));
            return Done{};
        };
        QVERIFY(eraseDue(platform.context(), {others}));
        QVERIFY(!*CustomerRepository(platform.database()).byId(person.id));
        QCOMPARE(audited(platform, u"customer.erased"_s), 1);
        QVERIFY(eraseDue(platform.context())); // harmless to repeat
        QCOMPARE(elsewhere, QStringList{idText(person.id)});
    }

    /// A record that cannot be read is tried again; the others are forgotten meanwhile.
    void oneThatFailsIsAlone_data() { onBothDatabases(); }
    void oneThatFailsIsAlone()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        CustomerRepository customers(platform.database());
        QList<QUuid> ids{operationId(), operationId(), operationId()};
        std::ranges::sort(ids); // in which they are looked at
        for (const QUuid& id : std::as_const(ids)) {
            Customer record;
            record.id = id;
            record.createdAt = platform.clock().nowUtc();
            record.eraseOn = QDate(2026, 1, 1);
            record.fields.insert(CustomerField::Name, {u"王例明"_s, id});
            QVERIFY(customers.save(record));
        }
        QVERIFY(platform.database().run(u"UPDATE customer_field SET value = ? WHERE customer = ?"_s,
            {u"k1.broken"_s, ids.first().toString(QUuid::WithoutBraces)}));
        platform.clock().advanceMs(11 * 366 * dayMs);
        const auto erased = eraseDue(platform.context());
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, Error::Kind::Storage);
        for (const QUuid& id : {ids.at(1), ids.at(2)})
            QVERIFY(!*customers.byId(id));
        QVERIFY(!customers.byId(ids.first())); // it is still there
    }

    void nothingOfThemIsLeft_data() { onBothDatabases(); }
    void nothingOfThemIsLeft()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), person);
        UploadedOperation kin = operationOf(u"customer.create"_s,
            toJson(CreateBody{
                {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)},
                {{CustomerField::Name, {}, u"周样"_s}}}));
        outcomeOf(platform, createOperation(), kin);
        CustomerLink spouse;
        spouse.role = LinkRole::Spouse;
        spouse.other = person.id;
        outcomeOf(platform, linkOperation(),
            operationOf(u"customer.link"_s, toJson(LinkBody{kin.id, spouse})));
        QCOMPARE(recordOf(platform, kin.id).links.size(), 1);
        book(platform, eraseOperation(),
            signedBy0102(platform, asking(u"customer.erase"_s, person.id)))
            .value();
        platform.clock().advanceMs(11 * 366 * dayMs);
        QVERIFY(eraseDue(platform.context()));
        QVERIFY(recordOf(platform, kin.id).links.isEmpty());
        QVERIFY(toldOf(platform, kin.branch, kin.id)->record.links.isEmpty());
        const auto told = lastTold(platform.database(), ofBranch(u"customer"_s, person.branch),
            person.id.toString(QUuid::WithoutBraces));
        QVERIFY(told && (!*told || (*told)->isEmpty())); // the desks forget, too
        for (const QString& table : {u"customer_field"_s, u"customer_certificate"_s,
                 u"customer_word"_s, u"customer_sign"_s, u"customer_branch"_s}) {
            auto row = platform.database().run(
                u"SELECT count(*) FROM "_s + table + u" WHERE customer = ?"_s,
                {person.id.toString(QUuid::WithoutBraces)});
            QVERIFY(row && row->next());
            QCOMPARE(row->value(0).toInt(), 0);
        }
    }

    void furtherBusinessPostponesIt_data() { onBothDatabases(); }
    void furtherBusinessPostponesIt()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), person);
        const QUuid base = recordOf(platform, person.id).fields.value(CustomerField::Phone).setBy;
        book(platform, eraseOperation(),
            signedBy0102(platform, asking(u"customer.erase"_s, person.id)))
            .value();
        platform.clock().advanceMs(400 * dayMs); // 2027-04-22
        QCOMPARE(
            codeAfter(platform, changeOperation(), phoneChange(person.id, base, u"13900001234"_s)),
            QString());
        platform.clock().advanceMs((QDate(2027, 4, 22).daysTo(QDate(2036, 3, 20))) * dayMs);
        QVERIFY(eraseDue(platform.context()));
        const Customer kept = recordOf(platform, person.id);
        QCOMPARE(kept.eraseOn, QDate(2037, 4, 23));
        QCOMPARE(toldOf(platform, person.branch, person.id)->record.eraseOn, kept.eraseOn);
    }

    /// Whatever service did it: the operation names the record.
    void aPaymentIsADealing_data() { onBothDatabases(); }
    void aPaymentIsADealing()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), person);
        const QString id = person.id.toString(QUuid::WithoutBraces);
        qint64 sequence = 0;
        const auto take = [&](const QString& kind, const QDate& day) {
            UploadedOperation made = operationOf(kind, {{u"customer"_s, id}});
            made.deviceSequence = ++sequence;
            made.businessDate = day;
            QVERIFY(platform.database().transaction([&] {
                return Inbox(platform.database()).take({made, {}, QByteArray(32, 'f')}, made.at);
            }));
        };
        const RetentionRepository retention(platform.database());
        const Customer record = recordOf(platform, person.id);
        take(u"billpay.pay"_s, QDate(2026, 5, 6));
        QCOMPARE(*retention.keptUntil(record, QDate(2026, 5, 6)), QDate(2036, 5, 7));
        take(u"customer.erase"_s, QDate(2027, 1, 1)); // asking is none
        take(u"customer.reveal"_s, QDate(2027, 1, 2)); // nor is a look
        QCOMPARE(*retention.keptUntil(record, QDate(2027, 1, 2)), QDate(2036, 5, 7));
    }

    /// A new law is a new row.
    void theLawOfTheDayHolds_data() { onBothDatabases(); }
    void theLawOfTheDayHolds()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        Customer person;
        person.id = operationId();
        RetentionRepository retention(platform.database());
        QVERIFY(retention.noteDealing(person.id, QDate(2020, 2, 29)));
        QVERIFY(retention.noteDealing(person.id, QDate(2019, 1, 1))); // not backwards
        QCOMPARE(*retention.keptUntil(person, QDate(2024, 12, 31)), QDate(2025, 3, 1));
        QCOMPARE(*retention.keptUntil(person, QDate(2025, 1, 1)), QDate(2030, 3, 1));
        QVERIFY(!retention.keptUntil(person, QDate(2006, 1, 1))); // without a law nobody
    }

    /// Each service is told from which day on it has to keep what was done for people without a
    /// record; without a law nothing is forgotten.
    void whoHasNoRecordIsForgottenByTheSameLaw_data() { onBothDatabases(); }
    void whoHasNoRecordIsForgottenByTheSameLaw()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        QList<QDate> days;
        const ForgetBefore service = [&](Context&, const QDate& day) -> Result<Done> {
            days.append(day);
            return Done{};
        };
        const ForgetBefore broken = [](Context&, const QDate&) -> Result<Done> {
            return failure(Error::Kind::Storage, "It cannot be forgotten.");
        };
        QVERIFY(forgetUnrecorded(platform.context(), {service, service}));
        QCOMPARE(days, QList<QDate>(2, QDate(2016, 3, 18)));
        QVERIFY(!forgetUnrecorded(platform.context(), {broken}));
        QVERIFY(platform.database().run(u"DELETE FROM retention_policy"_s));
        QVERIFY(!forgetUnrecorded(platform.context(), {service}));
        QCOMPARE(days.size(), 2);
    }

    void aFailureForgetsNobodyHalf()
    {
        for (int count = 0;; ++count) {
            Platform platform(u"sqlite"_s, migrations());
            const UploadedOperation person = creation(u"王例明"_s, u"13800005678"_s);
            outcomeOf(platform, createOperation(), person);
            book(platform, eraseOperation(),
                signedBy0102(platform, asking(u"customer.erase"_s, person.id)))
                .value();
            const Customer before = recordOf(platform, person.id);
            platform.clock().advanceMs(11 * 366 * dayMs);
            platform.database().failAfter(count);
            const auto erased = eraseDue(platform.context());
            platform.database().failAfter(-1);
            if (erased) {
                QVERIFY(count >= 15);
                return;
            }
            const auto after = CustomerRepository(platform.database()).byId(person.id);
            QVERIFY(after);
            if (*after)
                QCOMPARE(**after, before);
            QVERIFY(eraseDue(platform.context()));
            QVERIFY(!*CustomerRepository(platform.database()).byId(person.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRightsOperations)
#include "tst_rightsoperations.moc"
