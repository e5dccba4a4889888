// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillCode.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestBillCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BillCode>("code");
        const auto number = [](const QString& text, ScanSource source = ScanSource::Unknown) {
            BillCode code{source};
            code.number = text;
            return code;
        };
        QTest::newRow("a number") << u"3205018642"_s << number(u"3205018642"_s);
        QTest::newRow("blanks around it") << u" 3205018642\r\n"_s << number(u"3205018642"_s);
        QTest::newRow("full width") << u"３２０５"_s << number(u"3205"_s);
        QTest::newRow("Code 128") << u"]C13205018642"_s
                                  << number(u"3205018642"_s, ScanSource::Barcode);
        QTest::newRow("QR") << u"]Q33205018642"_s << number(u"3205018642"_s, ScanSource::Qr);
        QTest::newRow("group separator") << u"3205\x1d"
                                            "018642"_s
                                         << number(u"3205018642"_s);
        QTest::newRow("biller and account")
            << u"huidesk:bill?biller=320500-water-1&account=3205018642"_s
            << BillCode{
                   ScanSource::Unknown, u"320500-water-1"_s, {{u"account"_s, u"3205018642"_s}}};
        QTest::newRow("no biller") << u"HUIDESK:bill?v=1&account=32"_s
                                   << BillCode{ScanSource::Unknown, {}, {{u"account"_s, u"32"_s}}};
        QTest::newRow("further parameters, encoded")
            << u"]Q1huidesk:bill?biller=b&account=1&plate=%E8%8B%8FE12345"_s
            << BillCode{
                   ScanSource::Qr, u"b"_s, {{u"account"_s, u"1"_s}, {u"plate"_s, u"苏E12345"_s}}};
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(BillCode, code);
        const Result<BillCode> read = parseBillCode(text);
        QVERIFY(read);
        QCOMPARE(*read, code);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  \t"_s;
        QTest::newRow("a web page") << u"https://example.com/pay?account=1"_s;
        QTest::newRow("nothing said") << u"huidesk:bill?v=1"_s;
        QTest::newRow("a later version") << u"huidesk:bill?v=2&account=1"_s;
        QTest::newRow("a key twice") << u"huidesk:bill?account=1&account=2"_s;
        QTest::newRow("a part too long") << u"huidesk:bill?account="_s + QString(129, u'1');
        QTest::newRow("too long") << QString(513, u'1');
    }

    void refuses()
    {
        QFETCH(QString, text);
        const Result<BillCode> read = parseBillCode(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Input);
    }

    void findsAnAddressInWhatWasPasted()
    {
        QCOMPARE(billAddressIn(u"32huidesk:bill?account=1"), 2);
        QCOMPARE(billAddressIn(u"3205018642"), -1);
    }

    /// Whatever a scanner types, it is read or refused.
    void anyTextIsReadOrRefused()
    {
        QVERIFY(holds("any text", [] {
            const Result<BillCode> read = parseBillCode(drawnText());
            mustHold(!read || read->isAddress() || !read->number.isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestBillCode)
#include "tst_billcode.moc"
