// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/NamedAsRecord.h"
#include "app/store/AuditTrail.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QJsonDocument>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate namedOn(2026, 3, 18);

Payer cardPayer(const QString& name, const QString& number)
{
    return {name, u"resident_id"_s, number, true};
}

} // namespace

/// Whether who stands at the counter has the name of the record of their document.
class TestNamedAsRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QJsonObject>("payer");
        QTest::addColumn<QString>("field"); // whose name differs; empty: none
        const auto row = [](const char* name, const Payer& payer, const QString& field) {
            QTest::newRow(name) << toJson(payer) << field;
        };
        const QString number = u"11010519491231002X"_s;
        row("as on record", cardPayer(u"王例明"_s, number), {});
        row("spaces, and a small x", cardPayer(u" 王　例明 "_s, u"11010519491231002x"_s), {});
        row("another one", cardPayer(u"王例朋"_s, number), u"name"_s);
        row("the characters in another order", cardPayer(u"王明例"_s, number), u"name"_s);
        row("no record of the document", cardPayer(u"王例朋"_s, u"320508197906121015"_s), {});
        row("no name yet", cardPayer({}, number), {});
        row("no number yet", cardPayer(u"王例朋"_s, {}), {});
        row("a number with a slip", cardPayer(u"王例朋"_s, u"110105194912310021"_s), {});
        Payer temporary = cardPayer(u"王例朋"_s, number);
        temporary.documentKind = u"temporary_resident_id"_s; // another paper with that number
        row("the temporary card", temporary, u"name"_s);
        Payer foreign{u"maria  anna SPECIMEN"_s, u"passport"_s, u"C01X00T47"_s, true};
        foreign.country = u"deu"_s;
        row("the words in another order", foreign, {});
        foreign.name = u"Anna Specimen"_s;
        row("a given name is missing", foreign, u"name"_s);
        foreign.country = u"USA"_s;
        row("that number of another country", foreign, {});
        Payer travels{u"CHEN LIPING"_s, u"passport"_s, u"E00000123"_s, true};
        travels.country = u"CHN"_s;
        row("a passport's letters", travels, {});
        travels.name = u"周样"_s;
        row("its characters are another's", travels, u"name"_s);
        row("a card in letters", cardPayer(u"Wang Liming"_s, number), {});
        row("a card in another's letters", cardPayer(u"Zhang San"_s, number), u"name"_s);
        Payer minority = cardPayer(u"阿卜杜拉样例"_s, u"320508199003071239"_s);
        row("without the middle dot", minority, {});
        Payer came = cardPayer(u"陈例平"_s, u"320508197906121015"_s);
        came.agentName = u"王例朋"_s;
        came.agentDocumentNumber = number;
        row("an agent whose kind was not told", came, {});
        came.agentDocumentKind = u"resident_id"_s;
        row("an agent of another name", came, u"agent_name"_s);
        came.agentName = u"王例明"_s;
        row("an agent as on record", came, {});
        came.name = u"王例明"_s;
        came.documentNumber = u"320508199003071239"_s;
        row("the payer before the agent", came, u"name"_s);
    }
    void names()
    {
        QFETCH(QJsonObject, payer);
        QFETCH(QString, field);
        const auto database = branch();
        const auto differs = nameThatDiffers(*database, payer, namedOn);
        QVERIFY(differs);
        QCOMPARE(*differs, field);
        const auto checked = checkNames(*database, payer, namedOn);
        QCOMPARE(checked.has_value(), field.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().kind, Error::Kind::Input);
        QCOMPARE(checked.error().detail, field);
    }

    /// A desk whose records cannot be read takes nobody for named.
    void aFailureIsNoAnswer()
    {
        const auto database = branch();
        const QJsonObject payer = toJson(cardPayer(u"王例明"_s, u"11010519491231002X"_s));
        for (int count = 0;; ++count) {
            database->failAfter(count);
            const auto checked = checkNames(*database, payer, namedOn);
            database->failAfter(-1);
            if (checked) {
                QVERIFY(count > 0);
                return;
            }
            QCOMPARE(checked.error().kind, Error::Kind::Storage);
        }
    }

    /// That there is a record is told to nobody of whom the trail does not know.
    void whatIsAskedWhileTypingIsInTheTrail()
    {
        const auto database = branch();
        Payer came = cardPayer(u"陈例平"_s, u"320508197906121015"_s);
        came.agentName = u"王例朋"_s;
        came.agentDocumentKind = u"resident_id"_s;
        came.agentDocumentNumber = u"11010519491231002X"_s;
        NameQuestion question{shift(), u"billpay.payer"_s, toJson(came)};
        for (int count = 0;; ++count) {
            database->failAfter(count);
            const auto asked = askNames(*database, question);
            database->failAfter(-1);
            const auto trail = AuditTrail(*database).of(u"customer.named"_s, 9);
            if (asked.error().kind != Error::Kind::Input) { // nobody is told
                QVERIFY(trail->isEmpty());
                continue;
            }
            QCOMPARE(asked.error().detail, u"agent_name"_s);
            QVERIFY(count > 2);
            QCOMPARE(trail->size(), 1);
            const AuditEvent& noted = trail->first().event;
            QCOMPARE(noted.detail.value("form"_L1).toString(), u"billpay.payer"_s);
            QVERIFY(!QUuid(noted.detail.value("customer"_L1).toString()).isNull());
            QVERIFY(!QJsonDocument(noted.detail).toJson().contains("王"));
            break;
        }
        question.tried = {nameKey(question.payer, u"agent_name"_s)};
        QVERIFY(!askNames(*database, question)); // the same answer, noted once
        QCOMPARE(AuditTrail(*database).of(u"customer.named"_s, 9)->size(), 1);
        came.agentName = u"王例明"_s;
        question.payer = toJson(came);
        QVERIFY(askNames(*database, question));
        QCOMPARE(AuditTrail(*database).of(u"customer."_s, 9)->size(), 1);
    }

    void oneTryIsToldFromAnother()
    {
        const QJsonObject one = toJson(cardPayer(u"王例朋"_s, u"11010519491231002X"_s));
        QCOMPARE(nameKey(one, u"name"_s),
            nameKey(toJson(cardPayer(u"王例朋"_s, u"11010519491231002x"_s)), u"name"_s));
        QVERIFY(nameKey(one, u"name"_s)
            != nameKey(toJson(cardPayer(u"王例明"_s, u"11010519491231002X"_s)), u"name"_s));
        QVERIFY(nameKey(one, u"name"_s) != nameKey(one, u"agent_name"_s));
    }

private:
    static std::unique_ptr<Database> branch()
    {
        auto database = memoryDatabase(customerMigrations());
        Customer foreign = person();
        foreign.certificates = {{CertificateKind::Passport, u"C01X00T47"_s, u"DEU"_s}};
        foreign.fields = {{CustomerField::Name, {u"SPECIMEN ANNA MARIA"_s, foreign.id}}};
        Customer minority = person();
        minority.certificates = {{CertificateKind::ResidentId, u"320508199003071239"_s, u"CHN"_s}};
        minority.fields = {{CustomerField::Name, {u"阿卜杜拉·样例"_s, minority.id}}};
        Customer travels = person();
        travels.certificates = {{CertificateKind::Passport, u"E00000123"_s, u"CHN"_s}};
        travels.fields = {{CustomerField::Name, {u"陈例平"_s, travels.id}}};
        for (const Customer& each : {person(), foreign, travels, minority})
            HUI_ASSERT(keep(*database, each));
        return database;
    }
};

QTEST_GUILESS_MAIN(TestNamedAsRecord)
#include "tst_namedasrecord.moc"
