// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fixed.h"
#include "ui/Rail.h"
#include "ui/RailButton.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

Module module(const char16_t* id, RailGroup group, int digit)
{
    Module made;
    made.id = QString::fromUtf16(id);
    made.group = group;
    made.digit = digit;
    made.title = made.id;
    made.icon = QStringLiteral("users");
    return made;
}

std::vector<Module> modules()
{
    return {module(u"home", RailGroup::Work, 1), module(u"billpay", RailGroup::Business, 4),
        module(u"sync", RailGroup::Branch, 9)};
}

} // namespace

class TestRail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setReduceMotion(true);
        m_theme.apply(
            *qobject_cast<QApplication*>(QCoreApplication::instance()), Appearance::Light);
    }

    void choosingTellsWhich()
    {
        Rail rail(modules(), testkit::shift(), nullptr);
        QSignalSpy chosen(&rail, &Rail::chosen);
        button(rail, u"billpay")->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"billpay"_qs);
    }

    void onlyOneIsCurrent()
    {
        Rail rail(modules(), testkit::shift(), nullptr);
        rail.setCurrent(u"home"_qs);
        rail.setCurrent(u"sync"_qs);
        QVERIFY(!button(rail, u"home")->isChecked());
        QVERIFY(button(rail, u"sync")->isChecked());
        rail.setCurrent(u"unheard of"_qs);
        QVERIFY(button(rail, u"sync")->isChecked());
    }

    void foldsAndNamesBecomeToolTips()
    {
        Rail rail(modules(), testkit::shift(), nullptr);
        QCOMPARE(rail.width(), Rail::unfoldedWidth);
        QVERIFY(button(rail, u"home")->toolTip().isEmpty());
        rail.setFolded(true);
        QCOMPARE(rail.width(), Rail::foldedWidth);
        QVERIFY(button(rail, u"home")->toolTip().contains(u"home"_qs));
        rail.setFolded(false);
        QCOMPARE(rail.width(), Rail::unfoldedWidth);
    }

    void whatWaitsIsSaidToScreenReaders()
    {
        Rail rail(modules(), testkit::shift(), nullptr);
        rail.setCount(u"sync"_qs, 3);
        QCOMPARE(button(rail, u"sync")->count(), 3);
        QVERIFY(button(rail, u"sync")->accessibleName().contains(u'3'));
        rail.setCount(u"sync"_qs, 0);
        QCOMPARE(button(rail, u"sync")->accessibleName(), u"sync"_qs);
    }

private:
    static RailButton* button(const Rail& rail, const char16_t* id)
    {
        return rail.findChild<RailButton*>(u"rail."_qs + QString::fromUtf16(id));
    }

    Theme m_theme;
};

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
