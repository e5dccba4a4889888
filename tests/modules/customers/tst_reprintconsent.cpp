// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ConsentPaper.h"
#include "modules/customers/GiveConsent.h"
#include "modules/customers/ReprintConsent.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

/// A customer who signed that their credit may be looked into.
struct Signed {
    std::unique_ptr<Database> database = emptyDesk();
    ReprintConsent request{shift(), {}, operationId()};

    Signed()
    {
        const auto made = createCustomer(*database, creation());
        HUI_ASSERT(made.has_value());
        request.customer = made->id;
        Consent consent;
        consent.kind = ConsentKind::CreditEnquiry;
        consent.service = ConsentPurpose::CreditEnquiry;
        consent.purpose = u"小微贷款审批"_s;
        consent.text = u"2026-01"_s;
        const GiveConsent given{request.consent, shift(), made->id, consent, noon};
        HUI_ASSERT(giveConsent(*database, given).has_value());
    }
};

} // namespace

/// A signed consent is printed again in the words that were signed, and counted.
class TestReprintConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCopyIsCountedAndNoted()
    {
        Signed scene;
        // The bank signs another text by now.
        QVERIFY(ConsentTextRepository(*scene.database)
                .save(consentText(ConsentKind::CreditEnquiry, u"2026-03"_s, QDate(2026, 3, 1))));
        for (int copy = 1; copy <= 2; ++copy) {
            const auto printed = reprintConsent(*scene.database, scene.request);
            QVERIFY(printed);
            QCOMPARE(printed->copy, copy);
            QCOMPARE(printed->text.version, u"2026-01"_s);
            const ReceiptDocument paper = consentCopy(*printed, shift(), u"惠民银行"_s);
            QCOMPARE(paper.watermark, u"补打 第 %1 次"_s.arg(copy));
            QVERIFY(std::ranges::any_of(paper.lines, [](const ReceiptDocument::Line& line) {
                return line.label == u"原件签署日期" && line.value == u"2026-03-18";
            }));
        }
        auto row
            = scene.database->run(u"SELECT COUNT(*) FROM audit WHERE event = 'consent.reprint'"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 2);
    }

    void whatWasWithdrawnSaysSo()
    {
        Signed scene;
        QVERIFY(withdrawConsent(*scene.database,
            {operationId(), shift(), scene.request.customer, scene.request.consent, noon}));
        const auto printed = reprintConsent(*scene.database, scene.request);
        QVERIFY(printed);
        const ReceiptDocument paper = consentCopy(*printed, shift(), u"惠民银行"_s);
        QCOMPARE(paper.lines.last().label, u"撤回日期"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("nobody") << u"customer"_s;
        QTest::newRow("not signed") << u"consent"_s;
        QTest::newRow("no text") << u"text"_s;
    }

    void refuses()
    {
        QFETCH(QString, what);
        Signed scene;
        if (what == u"customer")
            scene.request.customer = operationId();
        if (what == u"consent")
            scene.request.consent = operationId();
        if (what == u"text")
            QVERIFY(scene.database->run(u"DELETE FROM consent_text"_s));
        const qint64 before = rowsOf(*scene.database, u"audit"_s);
        const auto printed = reprintConsent(*scene.database, scene.request);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, Error::Kind::Refused);
        QCOMPARE(rowsOf(*scene.database, u"consent_print"_s), 0);
        QCOMPARE(rowsOf(*scene.database, u"audit"_s), before);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Signed scene;
            scene.database->failAfter(count);
            const auto printed = reprintConsent(*scene.database, scene.request);
            scene.database->failAfter(-1);
            if (printed) {
                QVERIFY(count >= 5);
                return;
            }
            QVERIFY(isOfTheDisk(printed.error()));
            QCOMPARE(rowsOf(*scene.database, u"consent_print"_s), 0);
            QCOMPARE(reprintConsent(*scene.database, scene.request)->copy, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestReprintConsent)
#include "tst_reprintconsent.moc"
