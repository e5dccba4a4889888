// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteFinder.h"

#include <QTest>

using namespace hui;

namespace {

PaletteEntry entry(const char16_t* title, const char16_t* words,
    PaletteEntry::Group group = PaletteEntry::Group::Business)
{
    PaletteEntry made;
    made.group = group;
    made.title = QString::fromUtf16(title);
    made.words = QString::fromUtf16(words);
    return made;
}

} // namespace

class TestPaletteFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QString>("marked"); // what is drawn as matched
        const QString water = u"水费"_qs;
        const QString waterWords = u"shuifei sf water"_qs;
        QTest::newRow("initials") << water << waterWords << u"sf"_qs << true << u"水费"_qs;
        QTest::newRow("one initial") << water << waterWords << u"s"_qs << true << u"水"_qs;
        QTest::newRow("pinyin") << water << waterWords << u"shui"_qs << true << u"水"_qs;
        const QString pay = u"缴水费"_qs;
        QTest::newRow("initials of a part") << pay << waterWords << u"sf"_qs << true << water;
        QTest::newRow("one initial of a part") << pay << waterWords << u"s"_qs << true << u"水"_qs;
        QTest::newRow("pinyin of a part") << pay << waterWords << u"shuif"_qs << true << water;
        QTest::newRow("whole pinyin") << pay << waterWords << u"shuifei"_qs << true << water;
        QTest::newRow("other words for it")
            << pay << u"shuifei sf jiaofei jf"_qs << u"jf"_qs << true << u"缴费"_qs;
        QTest::newRow("other words, not in the title")
            << pay << u"shuifei sf chongzhi cz"_qs << u"cz"_qs << true << QString();
        QTest::newRow("characters") << water << waterWords << u"费"_qs << true << u"费"_qs;
        QTest::newRow("upper case, spaces") << water << waterWords << u" SF "_qs << true << water;
        QTest::newRow("English word") << water << waterWords << u"wat"_qs << true << water;
        QTest::newRow("initials in the middle")
            << u"交水费"_qs << u"jsf"_qs << u"sf"_qs << true << u"水费"_qs;
        QTest::newRow("middle of a word is no match")
            << water << waterWords << u"ater"_qs << false << QString();
        QTest::newRow("other letters") << water << waterWords << u"df"_qs << false << QString();
        QTest::newRow("English title")
            << u"Water bill"_qs << QString() << u"bil"_qs << true << u"bil"_qs;
        QTest::newRow("English initials")
            << u"Water bill"_qs << QString() << u"wb"_qs << true << u"Wb"_qs;
        QTest::newRow("serial tail")
            << u"0318-000458 73.40"_qs << QString() << u"458"_qs << true << u"458"_qs;
        QTest::newRow("empty finds all") << water << waterWords << QString() << true << QString();
    }

    void finds()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        QFETCH(QString, query);
        QFETCH(bool, found);
        QFETCH(QString, marked);
        PaletteEntry searched;
        searched.title = title;
        searched.words = words;
        const std::optional<PaletteHit> hit = match(searched, query);
        QCOMPARE(hit.has_value(), found);
        QString drawn;
        for (const PaletteSpan& span : hit.value_or(PaletteHit{}).spans)
            drawn += title.mid(span.start, span.length);
        QCOMPARE(drawn, marked);
    }

    void groupsKeepTheirOrderAndTheBestComesFirst()
    {
        const std::vector<PaletteEntry> entries{
            entry(u"锁屏", u"sp", PaletteEntry::Group::Settings),
            entry(u"交水费", u"jsf"),
            entry(u"水费", u"sf"),
        };
        const QList<PaletteHit> hits = find(entries, u"s"_qs, {}, 5);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.at(0).entry, 2);
        QCOMPARE(hits.at(1).entry, 1);
        QCOMPARE(hits.at(2).entry, 0);
        QCOMPARE(find(entries, u"s"_qs, PaletteEntry::Group::Settings, 5).size(), 1);
        QCOMPARE(find(entries, u"s"_qs, {}, 1).size(), 2);
        QCOMPARE(find(entries, u"zz"_qs, {}, 5).size(), 0);
    }

    /// 5,000 entries are far more than a branch day has.
    void findsAmongMany()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 5000; ++i)
            entries.push_back(entry(u"苏州市供水服务中心", u"szsgsfwzx suzhoushigongshui"));
        QCOMPARE(find(entries, u"fw"_qs, {}, 8).size(), 8);
    }
};

QTEST_APPLESS_MAIN(TestPaletteFinder)
#include "tst_palettefinder.moc"
