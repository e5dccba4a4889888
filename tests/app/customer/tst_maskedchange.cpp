// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MaskedChange.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

/// What is signed shows its difference, and of the rest what a mask shows.
class TestMaskedChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffers_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shownBefore");
        QTest::addColumn<QString>("shownAfter");
        using enum CustomerField;
        const auto row = [](const char* name, CustomerField field, const QString& before,
                             const QString& after, const QString& from, const QString& to) {
            QTest::newRow(name) << field << before << after << from << to;
        };
        row("middle of a name", Name, u"王小明"_s, u"王大明"_s, u"王小明"_s, u"王大明"_s);
        row("end of a name", Name, u"王小明"_s, u"王小红"_s, u"王*明"_s, u"王*红"_s);
        row("of four", Name, u"欧阳晓红"_s, u"欧阳小红"_s, u"欧*晓红"_s, u"欧*小红"_s);
        row("longer", Name, u"王明"_s, u"王小明"_s, u"王*"_s, u"王小*"_s);
        row("rare characters", Name, u"𠮷田𡈽"_s, u"𠮷野𡈽"_s, u"𠮷田𡈽"_s, u"𠮷野𡈽"_s);
        row("the same", Name, u"王小明"_s, u"王小明"_s, u"王*明"_s, u"王*明"_s);
        row("month and day", Birth, u"1985-03-02"_s, u"1985-12-01"_s, u"1985-03-*2"_s,
            u"1985-12-*1"_s);
        row("a year", Birth, u"1985-03-02"_s, u"1986-03-02"_s, u"1985-**-**"_s, u"1986-**-**"_s);
        row("middle of a telephone", Phone, u"13812345678"_s, u"13812995678"_s, u"138**345678"_s,
            u"138**995678"_s);
        row("begin of a telephone", Phone, u"13812345678"_s, u"13912345678"_s, u"138****5678"_s,
            u"139****5678"_s);
        row("a house", Address, u"江苏省苏州市姑苏区青云路18号"_s,
            u"江苏省苏州市姑苏区青云路19号"_s, u"江苏省苏州市姑苏区***8***"_s,
            u"江苏省苏州市姑苏区***9***"_s);
        row("a house of two figures", Address, u"江苏省苏州市姑苏区青云路8号"_s,
            u"江苏省苏州市姑苏区青云路18号"_s, u"江苏省苏州市姑苏区***"_s,
            u"江苏省苏州市姑苏区***1***"_s);
        row("of an email", Email, u"wangming@example.cn"_s, u"wangning@example.cn"_s,
            u"wan***m***@example.cn"_s, u"wan***n***@example.cn"_s);
        row("sex", Sex, u"M"_s, u"F"_s, u"M"_s, u"F"_s);
        row("nationality", Nationality, u"CHN"_s, u"CHE"_s, u"CHN"_s, u"CHE"_s);
        row("emptied", Phone, u"13812345678"_s, QString(), u"13812345678"_s, QString());
        row("new", Phone, QString(), u"13812345678"_s, QString(), u"13812345678"_s);
    }
    void showsWhatDiffers()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shownBefore);
        QFETCH(QString, shownAfter);
        QCOMPARE(maskedChange(field, before, after).before, shownBefore);
        QCOMPARE(maskedChange(field, before, after).after, shownAfter);
        QCOMPARE(maskedChange(field, after, before), (MaskedChange{shownAfter, shownBefore}));
    }

    void numbersShowWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<MaskedChange>("shown");
        QTest::newRow("one place of a resident's")
            << u"320583198807211173"_s << u"320583198807271173"_s
            << MaskedChange{u"3205*********11173"_s, u"3205*********71173"_s};
        QTest::newRow("a passport")
            << u"E12345678"_s << u"E12395678"_s << MaskedChange{u"E***4***8"_s, u"E***9***8"_s};
        QTest::newRow("new") << QString() << u"E12345678"_s
                             << MaskedChange{QString(), u"E12345678"_s};
        QTest::newRow("renewed") << u"E12345678"_s << u"E12345678"_s
                                 << MaskedChange{u"E*******8"_s, u"E*******8"_s};
    }
    void numbersShowWhatDiffers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(MaskedChange, shown);
        const Certificate from{CertificateKind::Passport, before, u"CHN"_s, {}};
        const Certificate to{CertificateKind::Passport, after, u"CHN"_s, {}};
        const MaskedChange change = maskedNumberChange(from, to);
        QCOMPARE(change.before, shown.before);
        QCOMPARE(change.after, shown.after);
    }

    /// Whatever of a few characters is put beside whatever other: never the same picture.
    void whatDiffersNeverLooksTheSame()
    {
        QStringList values{QString()};
        for (qsizetype i = 0; i < values.size() && values.at(i).size() < 4; ++i)
            for (const QChar each : u"1*省"_s)
                values.append(values.at(i) + each);
        using enum CustomerField;
        for (const CustomerField field : {Name, Phone, Address, Email})
            for (const QString& one : values)
                for (const QString& other : values) {
                    const MaskedChange shown = maskedChange(field, one, other);
                    QVERIFY2((shown.before == shown.after) == (one == other),
                        qPrintable(one + u" | "_s + other));
                }
    }
};

QTEST_GUILESS_MAIN(TestMaskedChange)
#include "tst_maskedchange.moc"
