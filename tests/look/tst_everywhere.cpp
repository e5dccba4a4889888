// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/Look.h"
#include "tests/look/OneKey.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Language.h"
#include "ui/KeyMap.h"
#include "ui/Pill.h"
#include "ui/SegmentedControl.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cxxabi.h>
#include <memory>
#include <typeinfo>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

QString said(const QWidget& widget, QAccessible::Text what = QAccessible::Name)
{
    QAccessibleInterface* spoken
        = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return spoken ? spoken->text(what) : QString();
}

QString placeOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(
            QLatin1StringView(each->metaObject()->className()) + u':' + each->objectName());
    return path.join(u" > "_s) + u" \""_s + said(widget) + u'"';
}

bool isInput(const QWidget& widget)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(&widget);
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || (text && !text->isReadOnly());
}

/// Parts of Qt's own controls: the edit in a combo box, the cross in an edit, the arrows of tabs.
bool isPartOfAControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.focusProxy() || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent)
        || qobject_cast<const QAbstractItemView*>(parent)
        || widget.objectName().startsWith(u"qt_"_s);
}

/// One of several of which one is chosen: Tab comes to the chosen one, arrows to the others.
bool isReachedByArrows(const QAbstractButton& button)
{
    if (qobject_cast<const SegmentedControl*>(button.parentWidget()))
        return true;
    if (!button.autoExclusive() && !(button.group() && button.group()->exclusive()))
        return false;
    const QList<QAbstractButton*> all = button.group()
        ? button.group()->buttons()
        : button.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        all, [](const QAbstractButton* each) { return each->focusPolicy() & Qt::TabFocus; });
}

/// "hui::billpay::BillPage": what it is, whether or not Qt was told.
QString typeOf(const QWidget& widget)
{
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(typeid(widget).name(), nullptr, nullptr, nullptr), &std::free);
    return name ? QString::fromLatin1(name.get()) : QString();
}

/// The classes of the headers of ui/ and of every module's pages, each with what it is made from.
QMap<QString, QStringList> declaredClasses()
{
    static const QRegularExpression made(
        u"^class (\\w+)(?: final)?\\s+: ([^{]+)\\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"(?:public|private|protected) ([\\w:]+)"_s);
    QMap<QString, QStringList> classes;
    const QString root = QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/.."_s;
    for (const QString& folder : {u"/ui"_s, u"/modules"_s, u"/app/desk"_s}) {
        QDirIterator files(root + folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            auto found = made.globalMatch(text);
            while (found.hasNext()) {
                const auto match = found.next();
                QStringList bases;
                auto base = word.globalMatch(match.captured(2));
                while (base.hasNext())
                    bases.append(base.next().captured(1).section(u"::"_s, -1));
                classes.insert(match.captured(1), bases);
            }
        }
    }
    return classes;
}

/// Whether it is a widget, by its name or by what it is made from.
bool isWidget(const QString& name, const QMap<QString, QStringList>& classes)
{
    static const QSet<QString> widgets{u"QWidget"_s, u"QDialog"_s, u"QFrame"_s, u"QMainWindow"_s,
        u"QLabel"_s, u"QLineEdit"_s, u"QAbstractButton"_s, u"QPushButton"_s, u"QToolButton"_s,
        u"QTableView"_s, u"QScrollArea"_s, u"QTabBar"_s, u"QStackedWidget"_s, u"QComboBox"_s,
        u"QPlainTextEdit"_s, u"QCheckBox"_s, u"QListView"_s};
    return widgets.contains(name)
        || std::ranges::any_of(classes.value(name),
            [&](const QString& base) { return base != name && isWidget(base, classes); });
}

} // namespace

/// Walks through every page, step and dialog as huidesk-look draws them, with Tab alone, and hears
/// what a screen reader is told.
class TestEverywhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::instance()->installEventFilter(&m_keys);
        QAccessible::setActive(true);
        look::registerAll(m_scenes);
        m_theme.setReduceMotion(true);
        m_theme.apply(*qApp, Appearance::Light);
    }

    void isReachedAndNamed_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < m_scenes.all().size(); ++i)
            if (!m_scenes.all().at(i).name.startsWith(u"gallery"_s)) // pieces, not a page
                QTest::newRow(qPrintable(m_scenes.all().at(i).name)) << i;
    }

    void isReachedAndNamed()
    {
        QFETCH(int, scene);
        const testkit::Language language(true);
        const look::Scene& shown = m_scenes.all().at(scene);
        const std::unique_ptr<QWidget> window = shown.make({m_theme, m_clock, true});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        if (shown.ready)
            QVERIFY(QTest::qWaitFor([&] { return shown.ready(*window); }, 10'000));
        QTest::qWait(30);
        QWidget* top
            = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (QApplication::activePopupWidget())
            top = QApplication::activePopupWidget(); // has the keyboard as long as it is open
        m_faults.clear();
        checkControls(*top);
        checkTabOrder(*top);
        checkPainted(*top);
        for (const auto& [what, where] : look::keyFaults(*top))
            fault(qPrintable(what), *where);
        ++m_walked;
        for (const QWidget* each : QApplication::allWidgets())
            if (each->isVisible())
                m_seen.insert(typeOf(*each).section(u"::"_s, -1));
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    /// What every scene is held against finds what it is there for.
    void aKeyWithTwoMeaningsIsFound()
    {
        QWidget page;
        for (const Qt::Key key : {Qt::Key_F3, Qt::Key_F3, Qt::Key_F8})
            (new KeyButton(u"-"_s, &page))->setKey(key);
        (new KeyButton(u"-"_s, &page))->setKeyHint(u"F9"_s); // told, not taken
        page.show();
        QCOMPARE(look::keyFaults(page).size(), 2);
    }

    /// No page, dialog or part of one is without a scene: it would be looked at and heard by
    /// nobody.
    void everythingHasAScene()
    {
        if (m_walked < m_scenes.all().size() / 2)
            QSKIP("Some scenes were walked through, not all.");
        const QMap<QString, QStringList> classes = declaredClasses();
        QSet<QString> seen = m_seen;
        for (bool more = true; more;) { // what something seen is made from
            QSet<QString> wider = seen;
            for (const QString& each : std::as_const(seen))
                for (const QString& base : classes.value(each))
                    wider.insert(base);
            more = wider != seen;
            seen = wider;
        }
        QStringList missed;
        for (auto each = classes.begin(); each != classes.end(); ++each)
            if (isWidget(each.key(), classes) && !seen.contains(each.key()))
                missed.append(each.key());
        QVERIFY(classes.size() > 200);
        QVERIFY2(missed.isEmpty(), qPrintable(u"without a scene: "_s + missed.join(u", "_s)));
    }

private:
    static QList<QWidget*> controlsOf(const QWidget& top)
    {
        QList<QWidget*> controls = top.findChildren<QWidget*>();
        controls.removeIf([](const QWidget* each) {
            const bool focusable = each->focusPolicy() & Qt::TabFocus;
            return !each->isVisible() || isPartOfAControl(*each)
                || (!focusable && !qobject_cast<const QAbstractButton*>(each));
        });
        return controls;
    }

    void checkControls(const QWidget& top)
    {
        for (const QWidget* control : controlsOf(top)) {
            if (said(*control).isEmpty())
                fault("has no name", *control);
            if (control->objectName().isEmpty())
                fault("has no object name", *control);
            if (isInput(*control) && !hasLabel(top, *control))
                fault("has no label", *control);
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            if (button && !(button->focusPolicy() & Qt::TabFocus) && !isReachedByArrows(*button)
                && said(*button, QAccessible::Description).isEmpty())
                fault("is for the mouse only: neither Tab nor a key that is told", *control);
        }
    }

    /// A label beside it, as its buddy. A filter, a search, the day in a header and the cells of a
    /// grid have none in the design: they tell their name themselves.
    static bool hasLabel(const QWidget& top, const QWidget& control)
    {
        static const QRegularExpression unlabelled(
            u"^(home\\.filter|catalogue\\.search|palette\\.input|reports\\.date|pieces-.*"
            "|admin\\.search|estate\\.find|counterfeit\\.(face|serial|pieces)\\.[0-9]+)$"_s);
        if (unlabelled.match(control.objectName()).hasMatch())
            return !control.accessibleName().isEmpty();
        return std::ranges::any_of(top.findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->buddy() == &control; });
    }

    /// Tab comes to every control that is enabled, and to none twice before it comes round.
    void checkTabOrder(QWidget& top)
    {
        QSet<const QWidget*> wanted;
        for (const QWidget* control : controlsOf(top))
            if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus))
                wanted.insert(control);
        QSet<const QWidget*> reached;
        for (qsizetype i = 0; i < 2 * wanted.size() + 10 && !reached.contains(wanted); ++i) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &top, Qt::Key_Tab);
            if (QApplication::focusWidget())
                reached.insert(QApplication::focusWidget());
        }
        for (const QWidget* missed : wanted - reached)
            if ((missed->focusPolicy() & Qt::TabFocus) && missed->isVisible()
                && missed->isEnabled())
                fault("is not reached by Tab", *missed);
    }

    void checkPainted(const QWidget& top)
    {
        for (const Pill* pill : top.findChildren<Pill*>())
            if (pill->isVisible() && said(*pill) != pill->look().text)
                fault("does not say its word", *pill);
        for (TableView* table : top.findChildren<TableView*>())
            if (table->isVisible() && table->model())
                checkCells(*table);
    }

    void checkCells(TableView& table)
    {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&table);
        QAccessibleTableInterface* cells = spoken ? spoken->tableInterface() : nullptr;
        if (!cells)
            return fault("is not a table to a screen reader", table);
        const QAbstractItemModel& model = *table.model();
        for (int row = 0; row < qMin(model.rowCount(), 5); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QVariant pill = index.data(PillRole);
                const QString shown = pill.canConvert<PillLook>() ? pill.value<PillLook>().text
                                                                  : index.data().toString();
                QAccessibleInterface* cell = cells->cellAt(row, column);
                const QString heard = cell ? cell->text(QAccessible::Name) : QString();
                const bool isMute = heard.isEmpty() && index.data(Qt::CheckStateRole).isValid();
                if (isMute || !heard.contains(shown))
                    fault(
                        qPrintable(u"cell %1,%2 does not say %3"_s.arg(row).arg(column).arg(shown)),
                        table);
            }
    }

    void fault(const char* what, const QWidget& widget)
    {
        m_faults.append(placeOf(widget) + u' ' + QString::fromUtf8(what));
    }

    KeyMap m_keys; // as the desk has it
    look::Scenes m_scenes;
    Theme m_theme;
    const testkit::FixedClock m_clock;
    QStringList m_faults;
    QSet<QString> m_seen; ///< the classes of what stood in the scenes
    qsizetype m_walked = 0;
};

QTEST_MAIN(TestEverywhere)
#include "tst_everywhere.moc"
