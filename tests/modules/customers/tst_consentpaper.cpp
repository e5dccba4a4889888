// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ConsentPaper.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

QString valueOf(const ReceiptDocument& paper, const QString& label)
{
    for (const ReceiptDocument::Line& line : paper.lines)
        if (line.label == label)
            return line.value;
    return {};
}

QString allOf(const ReceiptDocument& paper)
{
    QStringList words{paper.title, paper.footer};
    for (const ReceiptDocument::Line& line : paper.lines)
        words << line.label << line.value;
    return words.join(u'\n');
}

} // namespace

/// What a customer signs.
class TestConsentPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsSigned()
    {
        const auto database = emptyDesk();
        const auto customer = createCustomer(*database, creation());
        QVERIFY(customer);
        const ConsentText text = consentText(ConsentKind::CreditEnquiry);
        Consent consent;
        consent.kind = ConsentKind::CreditEnquiry;
        consent.purpose = u"小微贷款审批"_s;
        consent.until = QDate(2026, 12, 31);
        const ConsentScene scene{shift(), u"惠民银行"_s, *customer};
        ReceiptDocument paper = consentPaper(consent, text, scene);
        QCOMPARE(paper.title, text.title);
        QCOMPARE(valueOf(paper, u"客户"_s), u"王*明"_s);
        QCOMPARE(valueOf(paper, u"用途"_s), consent.purpose);
        QCOMPARE(valueOf(paper, u"有效期"_s), u"至 2026-12-31"_s);
        QVERIFY(!valueOf(paper, u"客户签名"_s).isEmpty());
        QVERIFY(paper.footer.contains(text.version));
        const QString all = allOf(paper);
        QVERIFY(all.contains(text.paragraphs.first()));
        QVERIFY(!all.contains(u"王例明"_s));
        QVERIFY(!all.contains(certificate.number));
        consent.guardian = u"周样红"_s;
        paper = consentPaper(consent, text, scene);
        QVERIFY(valueOf(paper, u"客户签名"_s).isEmpty());
        QVERIFY(!valueOf(paper, u"监护人签名"_s).isEmpty());
        QCOMPARE(valueOf(paper, u"监护人"_s), u"周*红"_s);
    }

    /// Who gives it in the customer's place, and by what paper they may.
    void namesTheAgent()
    {
        const auto database = emptyDesk();
        auto customer = createCustomer(*database, creation());
        QVERIFY(customer);
        CustomerLink link;
        link.operation = operationId();
        link.role = LinkRole::Agent;
        link.paper = u"授权书 7"_s;
        customer->links = {link};
        Consent consent;
        consent.guardian = u"周样红"_s;
        consent.guardianLink = link.operation;
        const ReceiptDocument paper = consentPaper(
            consent, consentText(ConsentKind::Health), {shift(), u"惠民银行"_s, *customer});
        QCOMPARE(valueOf(paper, u"代理人"_s), u"周*红"_s);
        QCOMPARE(valueOf(paper, u"代理人凭证"_s), u"授权书 7"_s);
        QVERIFY(!valueOf(paper, u"代理人签名"_s).isEmpty());
        QVERIFY(valueOf(paper, u"客户签名"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConsentPaper)
#include "tst_consentpaper.moc"
