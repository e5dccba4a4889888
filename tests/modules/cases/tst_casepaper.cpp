// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/core/IdText.h"
#include "app/store/Journal.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/CasePaper.h"
#include "modules/cases/NoteCasePaper.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The acknowledgement and the form that every case has.
class TestCasePaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaperTellsNothingInClear()
    {
        Case value;
        value.kindZh = u"水费缴费"_s;
        value.entries = {{u"phone"_s, u"13800005678"_s}, {u"wish"_s, u"王例明的水费"_s}};
        const Case opened = openedAs(
            value, u"0512-08"_s, {operationId(), u"SZ-QYL-02"_s, u"0217"_s, FixedClock().nowUtc()});
        const ReceiptDocument paper
            = casePaper(opened, {u"惠民银行"_s, u"青云路智慧网点"_s, u"0217"_s});
        QStringList all;
        for (const ReceiptDocument::Line& line : paper.lines)
            all.append(line.label + u'=' + line.value);
        const QString text = all.join(u'\n');
        for (const QString& wanted : {u"受理号="_s + caseNumber(opened.id), u"业务=水费缴费"_s,
                 u"受理时间=2026-03-18 10:43"_s, u"联系电话=138****5678"_s, u"当前环节=受理"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(!text.contains(u"13800005678") && !text.contains(u"王例明"));
        QCOMPARE(paper.qr, caseCode(opened.id));
        QCOMPARE(paper.watermark, QString());
        QCOMPARE(casePaper(opened, {{}, {}, {}, 2}).watermark, u"补打 第 1 次"_s);
    }

    /// Counted on the disk and told, so that a second copy is marked after a restart, too.
    void aPrintingIsCountedAndTold()
    {
        const auto database = memoryDatabase(caseMigrations() + caseDeskMigrations());
        const NoteCasePaper first{operationId(), shift(), operationId(), noon};
        for (int failing = 0;; ++failing) {
            database->failAfter(failing);
            const auto counted = noteCasePaper(*database, first);
            database->failAfter(-1);
            if (counted) {
                QCOMPARE(*counted, 1);
                QVERIFY(failing >= 3);
                break;
            }
            if (counted.error().kind == Error::Kind::Storage)
                QVERIFY(!*Journal(*database).contains(first.operation));
        }
        QCOMPARE(*noteCasePaper(*database, first), 1); // a double click
        NoteCasePaper second = first;
        second.operation = operationId();
        QCOMPARE(*noteCasePaper(*database, second), 2);
        second.operation = operationId();
        second.caseId = operationId();
        QCOMPARE(*noteCasePaper(*database, second), 1); // another case
        const auto entry = Journal(*database).byId(second.operation);
        QCOMPARE((*entry)->operation.kind, u"case.print"_s);
        QCOMPARE((*entry)->operation.body.value(u"count"_s).toInt(), 1);
    }

    void aBillIsOpenedAsFarAsItIsKnown()
    {
        const QString bill = u"case.{case}/biller.{biller}/{account}"_s;
        const QUuid id(u"{01890a5d-ac96-774b-bcce-b302099a8057}"_s);
        const QString ofCase = u"case.01890a5d-ac96-774b-bcce-b302099a8057"_s;
        QCOMPARE(argumentFor(bill, id, {}), ofCase);
        QCOMPARE(argumentFor(bill, id, {{u"account"_s, u"3205018642"_s}}), ofCase);
        QCOMPARE(argumentFor(bill, id, {{u"biller"_s, u"320500-water-1"_s}}),
            ofCase + u"/biller.320500-water-1"_s);
        QCOMPARE(argumentFor(bill, id,
                     {{u"biller"_s, u"320500-water-1"_s}, {u"account"_s, u"3205018642"_s}}),
            ofCase + u"/biller.320500-water-1/3205018642"_s);
        const QString either = bill + u"|case.{case}/{kind}"_s;
        QCOMPARE(argumentFor(either, id, {{u"kind"_s, u"gas"_s}}), ofCase + u"/gas"_s);
        QCOMPARE(
            argumentFor(either, id, {{u"kind"_s, u"water"_s}, {u"biller"_s, u"320500-water-1"_s}}),
            ofCase + u"/biller.320500-water-1"_s);
        QCOMPARE(argumentFor(u"hospital.{case}"_s, id, {}),
            u"hospital.01890a5d-ac96-774b-bcce-b302099a8057"_s);
        QCOMPARE(argumentFor(u"{leg}|"_s + bill, id, {}), ofCase); // nothing is to be undone
        CaseStep step;
        step.booking.operation = id;
        QCOMPARE(argumentForLeg(either + u"|{leg}"_s, step), idText(id));
        step.money.operation = QUuid(u"01890a5d-ac96-774b-bcce-b302099a8058"_s);
        QCOMPARE(argumentForLeg(either + u"|{leg}"_s, step), idText(step.money.operation));
        QCOMPARE(argumentForLeg(u"hospital.{case}"_s, step), u"hospital"_s);
    }

    /// Nobody signs what they cannot read; a name stays masked, whoever holds the telephone.
    void whatIsSignedIsReadable()
    {
        const QMap<QString, QString> entries{{u"patient"_s, u"王例明"_s},
            {u"hospital"_s, u"第一样例"_s}, {u"wish"_s, u"三月水费"_s},
            {u"phone"_s, u"13800005678"_s}};
        const auto texts = [&](bool toSigner) {
            QStringList shown;
            for (const auto& [label, text] : shownEntries(entries, u"P-034"_s, toSigner))
                shown.append(text);
            return shown;
        };
        const QStringList signer = texts(true);
        QVERIFY(signer.contains(u"三月水费"_s));
        QVERIFY(signer.contains(u"第一样例"_s));
        for (const QStringList& shown : {signer, texts(false)}) {
            QVERIFY(!shown.contains(u"王例明"_s));
            QVERIFY(!shown.contains(u"13800005678"_s));
        }
        QVERIFY(!texts(false).contains(u"三月水费"_s));
    }

    void theFormCanBeAskedEverywhere()
    {
        QVERIFY(canBeAsked(caseForm()));
        const QDate today(2026, 3, 18);
        QVERIFY(parseParameters(
            {{u"phone"_s, u"138 0000 5678"_s}, {u"day"_s, u"20260320"_s}}, caseForm(), today));
        QVERIFY(!parseParameters({{u"phone"_s, u"1"_s}}, caseForm(), today));
        QVERIFY(!parseParameters({}, caseForm(), today));
        QVERIFY(kindsWithForms().size() >= 8);
        for (const QString& kind : kindsWithForms()) {
            QVERIFY2(canBeAsked(caseForm(kind)), qPrintable(kind));
            QCOMPARE(caseForm(kind).first().key, u"phone"_s);
        }
        QCOMPARE(caseForm(u"P-001"_s), caseForm());
    }
};

QTEST_GUILESS_MAIN(TestCasePaper)
#include "tst_casepaper.moc"
