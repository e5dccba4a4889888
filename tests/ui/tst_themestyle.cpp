// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString& text, int width)
{
    QComboBox combo;
    combo.addItem(text);
    combo.setFixedWidth(width);
    combo.ensurePolished();
    return combo.grab().toImage();
}

} // namespace

class TestThemeStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Appearance::Light); }

    /// What has no room in a combo box is never cut in the middle of a letter.
    void aComboEndsInAnEllipsis()
    {
        constexpr int narrow = 120;
        const QString text = u"Mainland travel permit"_s;
        const QImage cut = drawn(text, narrow);
        bool isElided = false; // at some letter: how many have room is the style's business
        for (qsizetype letters = 1; letters < text.size() && !isElided; ++letters)
            isElided = drawn(text.first(letters) + u'…', narrow) == cut;
        QVERIFY(isElided);
        QCOMPARE(drawn(u"Passport"_s, narrow), drawn(u"Passport"_s, narrow));
        QVERIFY(drawn(u"Passport"_s, narrow) != drawn(u"Passpor…"_s, narrow)); // it has room
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestThemeStyle)
#include "tst_themestyle.moc"
