// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PersonName.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

/// Which spellings are of one name.
class TestPersonName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNamesApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* name, const QString& one, const QString& other, bool same) {
            QTest::newRow(name) << one << other << same;
        };
        row("the same", u"王例明"_s, u"王例明"_s, true);
        row("another", u"王例明"_s, u"周样"_s, false);
        row("one character more", u"王例明"_s, u"王例"_s, false);
        row("another order", u"王例明"_s, u"王明例"_s, false);
        row("spaces", u"王　例明"_s, u" 王 例明"_s, true);
        row("the dot", u"阿卜杜拉·样例"_s, u"阿卜杜拉．样例"_s, true);
        row("no dot", u"阿卜杜拉•样例"_s, u"阿卜杜拉样例"_s, true);
        row("a rare character", u"王\U0003106C"_s, u"王\U0003106C"_s, true);
        row("two rare characters", u"王\U0003106C"_s, u"王\U00031070"_s, false);
        row("case", u"Anna Specimen"_s, u"ANNA SPECIMEN"_s, true);
        row("as in a passport", u"SPECIMEN ANNA MARIA"_s, u"Anna Maria Specimen"_s, true);
        row("width", u"ＡＮＮＡ Specimen"_s, u"anna specimen"_s, true);
        row("accents", u"José Muñoz"_s, u"MUNOZ JOSE"_s, true);
        row("an apostrophe", u"O’Brien Pat"_s, u"OBRIEN PAT"_s, true);
        row("a hyphen and a comma", u"Smith-Jones, Ann"_s, u"SMITH JONES ANN"_s, true);
        row("a given name less", u"SPECIMEN ANNA MARIA"_s, u"Anna Specimen"_s, false);
        row("the same word twice", u"ANNA ANNA SPECIMEN"_s, u"Anna Specimen"_s, false);
        row("nothing", QString(), u"Anna"_s, false);
    }
    void tellsNamesApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(isSameName(one, other), isSame);
        QCOMPARE(isSameName(other, one), isSame);
        QCOMPARE(isOtherName(CertificateKind::ResidentId, one, other), !isSame);
        QCOMPARE(isOtherName(CertificateKind::Passport, one, other), !isSame);
    }

    /// A passport's zone has letters, the record characters.
    void inTwoScripts_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<bool>("isOther");
        const CertificateKind passport = CertificateKind::Passport;
        const CertificateKind card = CertificateKind::ResidentId;
        const auto row = [](const char* name, CertificateKind kind, const QString& chinese,
                             const QString& latin, bool isOther) {
            QTest::newRow(name) << kind << chinese << latin << isOther;
        };
        row("a passport", passport, u"王例明"_s, u"WANG LIMING"_s, false);
        row("a passport, spelt as elsewhere", passport, u"陈大文"_s, u"CHAN TAI MAN"_s, false);
        row("a permit", CertificateKind::HkMacaoTravelPermit, u"陈大文"_s, u"CHAN TAI MAN"_s,
            false);
        row("a card", card, u"王例明"_s, u"Wang Liming"_s, false);
        row("a card, the words turned", card, u"王 例明"_s, u"Li ming WANG"_s, false);
        row("a card of another", card, u"王例明"_s, u"Zhang San"_s, true);
        row("a card, a word less", card, u"王例明"_s, u"Wang"_s, true);
        row("a surname of its own sound", card, u"单明"_s, u"Shan Ming"_s, false);
        row("ü", card, u"吕明"_s, u"LYU MING"_s, false);
        row("ü as in a keyboard", card, u"吕明"_s, u"lv ming"_s, false);
        row("ü itself", card, u"吕明"_s, u"Lü Ming"_s, false);
        row("not to be read", card, u"王\U0003106C"_s, u"Wang Li"_s, false);
        row("a register", CertificateKind::HouseholdRegister, u"王例明"_s, u"Zhang San"_s, true);
    }
    void inTwoScripts()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, chinese);
        QFETCH(QString, latin);
        QFETCH(bool, isOther);
        QCOMPARE(isOtherName(kind, chinese, latin), isOther);
        QCOMPARE(isOtherName(kind, latin, chinese), isOther);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
