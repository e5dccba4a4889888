// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerWords.h"
#include "app/customer/Pinyin.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

Customer named(const QString& name, const QString& phone = u"13800005678"_s)
{
    Customer customer;
    customer.certificates = {{CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s}};
    customer.fields.insert(CustomerField::Name, {name, {}});
    customer.fields.insert(CustomerField::Phone, {phone, {}});
    return customer;
}

bool isFound(const Customer& customer, const QString& typed)
{
    const QStringList words = customerWords(customer);
    const QStringList wanted = wordsToFind(typed);
    const bool isCandidate
        = std::ranges::any_of(wanted, [&](const QString& word) { return words.contains(word); });
    return isCandidate && fits(customer, typed);
}

} // namespace

/// By what a customer is found, without a database.
class TestCustomerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        QTest::newRow("plain") << u"王例明"_s << u"wang li ming"_s;
        QTest::newRow("a surname read otherwise") << u"单例雄"_s << u"shan li xiong"_s;
        QTest::newRow("a character that is no surname") << u"王单"_s << u"wang dan"_s;
        QTest::newRow("a surname of two characters") << u"尉迟样红"_s << u"yu chi yang hong"_s;
        QTest::newRow("u with dots") << u"吕样"_s << u"lv yang"_s;
        QTest::newRow("with a dot between") << u"阿里·买买提"_s << u"a li mai mai ti"_s;
        QTest::newRow("not in the table") << u"王𠮷"_s << QString();
        QTest::newRow("nobody") << QString() << QString();
    }

    void namesAreRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, pinyin);
        QCOMPARE(pinyinOf(name).join(u' '), pinyin);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        for (const char* typed : {"王例", "王例明", "例明", "wa", "wangl", "wangliming", "liming",
                 "wl", "wlm", "lm", "WLM", "5678", "005678", "13800005678", "11010519491231002X",
                 "王例 5678", "5678 wlm"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << true;
        for (const char* typed : {"", "王", "w", "678", "王力", "wangx", "wlx", "0000",
                 "13800005679", "110105194912310021", "王例 5679", "明"})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed) << false;
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(isFound(named(u"王例明"_s), typed), found);
    }

    void aLatinNameIsFoundByEachOfItsWords()
    {
        const Customer anna = named(u"SPECIMEN ANNA"_s);
        for (const char* typed : {"spec", "specimen", "anna", "anna specimen", "an"})
            QVERIFY2(isFound(anna, QLatin1StringView(typed)), typed);
        QVERIFY(!isFound(anna, u"pecimen"_s));
    }

    void aTextIsFoundAsItIsSpoken()
    {
        QCOMPARE(spokenWords(u"业务办理"_s), u"ywbl yewubanli"_s);
        QCOMPARE(spokenWords(u"e社区"_s), u"sq shequ"_s);
        QCOMPARE(spokenWords(u"Cases"_s), QString());
    }

    void theWordsAreFew() { QVERIFY(customerWords(named(u"欧阳样红"_s)).size() <= 24); }
};

QTEST_GUILESS_MAIN(TestCustomerWords)
#include "tst_customerwords.moc"
