// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Evidence.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray jpegStart = QByteArrayLiteral("\xff\xd8\xff\xe0 a picture");

QByteArray pictureOf(qsizetype bytes)
{
    return jpegStart + QByteArray(bytes - jpegStart.size(), 'x');
}

QJsonObject evidenceJson(const QString& note, const QString& picture)
{
    return {{u"note"_s, note}, {u"picture"_s, picture}};
}

QString inBase64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

/// What goes along with a request to another desk.
class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSent()
    {
        const Evidence sent{u"身份证已核对"_s, pictureOf(Evidence::mostBytes)};
        const auto read = evidenceFromJson(toJson(sent));
        QVERIFY(read);
        QCOMPARE(*read, sent);
        QCOMPARE(read->digest(), sent.digest());
        QCOMPARE(sent.digest().size(), 64);
    }

    void theDigestIsOfAllOfIt()
    {
        const Evidence sent{u"一"_s, jpegStart};
        QVERIFY(Evidence{}.digest().isEmpty());
        QVERIFY(sent.digest() != (Evidence{u"二"_s, jpegStart}.digest()));
        QVERIFY(sent.digest() != (Evidence{u"一"_s, {}}.digest()));
        // What belongs to the remark is not mistaken for a part of the picture.
        QVERIFY((Evidence{u"a"_s, "b"}.digest()) != (Evidence{u"ab"_s, {}}.digest()));
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("too large")
            << evidenceJson({}, inBase64(pictureOf(Evidence::mostBytes + 3)));
        QTest::newRow("no picture") << evidenceJson({}, inBase64("MZ\x90 a program"));
        QTest::newRow("no base64") << evidenceJson({}, u"*"_s);
        QTest::newRow("long note") << evidenceJson(QString(201, u'x'), {});
        QTest::newRow("two lines") << evidenceJson(u"a\nb"_s, {});
        QJsonObject more = evidenceJson(u"a"_s, {});
        more.insert(u"file"_s, u"/etc"_s);
        QTest::newRow("more") << more;
    }

    void refuses()
    {
        QFETCH(QJsonObject, json);
        const auto read = evidenceFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
