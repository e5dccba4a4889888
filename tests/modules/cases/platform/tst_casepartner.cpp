// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatform.h"
#include "modules/cases/platform/CasePartner.h"
#include "tests/modules/cases/platform/CaseBooks.h"
#include "tests/testkit/Operations.h"

#include <algorithm>

using namespace hui;
using namespace hui::testkit;

/// Needs that programs of partners register.
class TestCasePartner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNeedBecomesACase_data() { onBothDatabases(); }
    void aNeedBecomesACase()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        seed(books);
        const QUuid request = operationId();
        const Response made = call(books, u"billpay.water.submit"_s, wish(), request);
        QCOMPARE(made.status, 200);
        const Case standing = books.standing(request);
        QCOMPARE(standing.channel, u"partner"_s);
        QCOMPARE(standing.kindZh, u"水费缴纳"_s);
        QCOMPARE(standing.holder, QString()); // any desk takes it
        QCOMPARE(*books.told(request), standing);
        QCOMPARE(call(books, u"billpay.water.submit"_s, wish(), request).body, made.body);
        const QJsonObject ask{{u"case"_s, idText(request)}};
        QCOMPARE(call(books, u"billpay.water.status"_s, ask).body.value(u"state"_s).toString(),
            u"accepted"_s);
        QCOMPARE(codeOf(call(books, u"billpay.water.status"_s, ask, {}, u"P-0002"_s)),
            u"case_unknown"_s); // not theirs
        QCOMPARE(codeOf(call(books, u"billpay.gas.status"_s, ask)),
            u"case_unknown"_s); // another kind of case
        QCOMPARE(
            codeOf(call(books, u"billpay.water.status"_s, {{u"case"_s, idText(books.opened())}})),
            u"case_unknown"_s); // a desk's
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const QString water = u"billpay.water.submit"_s;
        QTest::newRow("no such need") << water << u"need"_s << u"P-999"_s << u"need_unknown"_s;
        QTest::newRow("of another interface")
            << u"billpay.gas.submit"_s << u"need"_s << u"P-001"_s << u"need_unknown"_s;
        QTest::newRow("no telephone") << water << u"phone"_s << u"x"_s << u"entry_wrong"_s;
        QTest::newRow("no day") << water << u"day"_s << u"soon"_s << u"entry_wrong"_s;
    }

    void refuses()
    {
        QFETCH(QString, interface);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, code);
        CaseBooks books(u"sqlite"_s);
        seed(books);
        QJsonObject wanted = wish();
        wanted.insert(key, value);
        const Response answer = call(books, interface, wanted);
        QCOMPARE(codeOf(answer), code);
        QVERIFY(CaseRepository(books.platform.database())
                .ofBranch(sampleCaller().branch, CaseFilter::Open, {}, 9)
                ->isEmpty());
    }

    void isWithdrawnUntilADeskHasTakenIt_data() { onBothDatabases(); }
    void isWithdrawnUntilADeskHasTakenIt()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        seed(books);
        const QUuid free = operationId();
        const QUuid taken = operationId();
        for (const QUuid& each : {free, taken})
            QCOMPARE(call(books, u"billpay.water.submit"_s, wish(), each).status, 200);
        QCOMPARE(books.take(taken, QString()).status, 200);
        QCOMPARE(codeOf(undo(books, free, u"billpay.gas.submit"_s)), u"case_unknown"_s);
        QCOMPARE(undo(books, free).status, 200);
        QCOMPARE(books.standing(free).outcome, CaseOutcome::Withdrawn);
        QCOMPARE(undo(books, free).status, 200); // once more
        QCOMPARE(codeOf(undo(books, taken)), u"case_elsewhere"_s);
        QCOMPARE(books.standing(taken).outcome, CaseOutcome::None);
    }

    void aForgottenCaseIsNobodys()
    {
        CaseBooks books(u"sqlite"_s);
        seed(books);
        const QUuid id = operationId();
        QCOMPARE(call(books, u"billpay.water.submit"_s, wish(), id).status, 200);
        QVERIFY(books.platform.database().transaction(
            [&] { return forgetCase(books.platform.context(), books.standing(id)); }));
        QCOMPARE(rowsOf(books.platform.database(), u"case_partner"_s), 0);
        QCOMPARE(codeOf(undo(books, id)), u"case_unknown"_s);
    }

    /// A need with a form of its own is asked for by that one.
    void theFormIsThatOfTheNeed()
    {
        CaseBooks books(u"sqlite"_s);
        const Need need{u"P-034"_s, u"预约挂号"_s, u"Book a doctor"_s, u"personal"_s, u"惠健康"_s,
            {u"health.booking.submit"_s}};
        HUI_ASSERT(books.platform.database().transaction([&] {
            return publish(books.platform.database(), u"need"_s, need.id, needToJson(need));
        }));
        QJsonObject asked{{u"need"_s, need.id}, {u"phone"_s, u"13800005678"_s},
            {u"patient"_s, u"王例明"_s}, {u"hospital"_s, u"第一样例"_s},
            {u"department"_s, u"心血管"_s}, {u"day"_s, u"2026-03-20"_s}};
        const QUuid id = operationId();
        QCOMPARE(call(books, u"health.booking.submit"_s, asked, id).status, 200);
        QCOMPARE(books.standing(id).entries.value(u"hospital"_s), u"第一样例"_s);
        QJsonObject surplus = asked;
        surplus.insert(u"matter"_s, u"要窗口"_s); // another need's
        QCOMPARE(codeOf(call(books, u"health.booking.submit"_s, surplus)), u"entry_wrong"_s);
        asked.remove(u"hospital"_s);
        QCOMPARE(codeOf(call(books, u"health.booking.submit"_s, asked)), u"entry_wrong"_s);
    }

private:
    static void seed(CaseBooks& books)
    {
        Database& database = books.platform.database();
        const Need need{u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s,
            u"惠缴费"_s, {u"billpay.water.submit"_s}};
        HUI_ASSERT(database.transaction(
            [&] { return publish(database, u"need"_s, need.id, needToJson(need)); }));
    }

    static QJsonObject wish()
    {
        return {{u"need"_s, u"P-001"_s}, {u"phone"_s, u"13800005678"_s},
            {u"account"_s, u"3205018642"_s}};
    }

    static ServedInterface served(const QString& id)
    {
        const QList<ServedInterface> all = caseInterfaces();
        return *std::ranges::find(all, id, &ServedInterface::id);
    }

    static Response call(CaseBooks& books, const QString& id, const QJsonObject& input,
        const QUuid& request = operationId(), const QString& partner = u"P-0001"_s)
    {
        const ServedCall asked{partner, request, sampleCaller().branch, input};
        Response answer;
        HUI_ASSERT(books.platform.database().transaction([&]() -> Result<Done> {
            answer = served(id).run(books.platform.context(), asked);
            return Done{};
        }));
        return answer;
    }

    static Response undo(
        CaseBooks& books, const QUuid& id, const QString& interface = u"billpay.water.submit"_s)
    {
        const ServedCall asked{
            u"P-0001"_s, operationId(), sampleCaller().branch, {{u"case"_s, idText(id)}}};
        Response answer;
        HUI_ASSERT(books.platform.database().transaction([&]() -> Result<Done> {
            answer = served(interface).undo(books.platform.context(), asked);
            return Done{};
        }));
        return answer;
    }
};

QTEST_GUILESS_MAIN(TestCasePartner)
#include "tst_casepartner.moc"
