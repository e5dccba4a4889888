// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/Look.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Language.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTest>

#include <memory>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

/// The narrowest desk there is, and the language with the longer words.
constexpr QSize narrow(1366, 768);

constexpr int patienceMs = 3'000; ///< for a layout that is not as it will be

QString placeOf(const QWidget& widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u':' + widget.objectName();
}

int widthOf(const QString& text, Type type)
{
    return QFontMetrics(fontOf(type)).horizontalAdvance(text);
}

/// What is drawn into a cell beside its words.
int besideWords(const QModelIndex& index)
{
    constexpr int mark = 24; // a check or an icon with its gap
    return (index.data(Qt::CheckStateRole).isValid() ? mark : 0)
        + (index.data(IconRole).toString().isEmpty() ? 0 : mark);
}

} // namespace

/// English words on the narrowest desk: measured against the room they have in every page, step and
/// dialog as huidesk-look draws them.
class TestWholeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::registerAll(m_scenes);
        m_theme.setReduceMotion(true);
        m_theme.apply(*qApp, Appearance::Light);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < m_scenes.all().size(); ++i)
            if (!m_scenes.all().at(i).name.startsWith(u"gallery"_s)) // pieces, not a page
                QTest::newRow(qPrintable(m_scenes.all().at(i).name)) << i;
    }

    void nothingIsCut()
    {
        QFETCH(int, scene);
        const testkit::Language language(false);
        const look::Scene& shown = m_scenes.all().at(scene);
        const std::unique_ptr<QWidget> window = shown.make({m_theme, m_clock, false});
        window->resize(narrow);
        window->show();
        if (shown.ready)
            QVERIFY(QTest::qWaitFor([&] { return shown.ready(*window); }, 10'000));
        const bool isWhole = QTest::qWaitFor([this] { return faultsNow() == 0; }, patienceMs);
        QVERIFY2(isWhole, qPrintable(u'\n' + m_faults.join(u'\n')));
    }

private:
    /// What a layout does in its first moments is seen by nobody: asked until all is well.
    qsizetype faultsNow()
    {
        m_faults.clear();
        for (const QWidget* each : QApplication::allWidgets()) {
            if (!each->isVisible())
                continue;
            if (const auto* table = qobject_cast<const TableView*>(each); table && table->model())
                checkTable(*table);
            if (const auto* combo = qobject_cast<const QComboBox*>(each))
                checkCombo(*combo);
            if (const auto* label = qobject_cast<const QLabel*>(each))
                checkLabel(*label);
        }
        return m_faults.size();
    }

    void checkTable(const TableView& table)
    {
        const QHeaderView& header = *table.horizontalHeader();
        const QAbstractItemModel& model = *table.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            const int visual = header.visualIndex(column);
            const int room = cellContents(
                {0, 0, header.sectionSize(column), 1}, visual == 0, visual == header.count() - 1)
                                 .width();
            if (header.isVisible())
                checkHeader(table, column, room);
            if (isWhole(table))
                for (int row = 0; row < model.rowCount(); ++row)
                    checkCell(table, model.index(row, column), room);
        }
    }

    /// Tables whose words are never so long that they must be cut: the record of a customer.
    static bool isWhole(const TableView& table)
    {
        return table.objectName().startsWith(u"customers."_s);
    }

    void checkHeader(const TableView& table, int column, int room)
    {
        const QVariant check
            = table.model()->headerData(column, Qt::Horizontal, Qt::CheckStateRole);
        const QString text
            = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed
            = widthOf(text, Type::Label) + (check.isValid() && !text.isEmpty() ? 24 : 0);
        if (needed > room)
            fault(table, u"header \"%1\""_s.arg(text), needed, room);
    }

    void checkCell(const TableView& table, const QModelIndex& index, int room)
    {
        const QVariant pill = index.data(PillRole);
        const QString text = index.data().toString();
        const bool isStrong = index.data(StrongRole).toBool();
        const int needed = pill.canConvert<PillLook>()
            ? pillSize(pill.value<PillLook>()).width()
            : widthOf(text, isStrong ? Type::Strong : Type::Body) + besideWords(index);
        if (needed > room)
            fault(table, u"cell %1,%2 \"%3\""_s.arg(index.row()).arg(index.column()).arg(text),
                needed, room);
    }

    void checkCombo(const QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        option.frame = combo.hasFrame();
        const int room = combo.style()
                             ->subControlRect(
                                 QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                             .width();
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
            + (combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4);
        if (!combo.isEditable() && needed > room)
            fault(combo, u'"' + combo.currentText() + u'"', needed, room);
    }

    /// A line of plain text; whether it ends in an ellipsis is for who has made it.
    void checkLabel(const QLabel& label)
    {
        if (label.wordWrap() || label.textFormat() == Qt::RichText || label.text().contains(u'\n'))
            return;
        const QFontMetrics metrics = label.fontMetrics();
        const QSize room = label.contentsRect().size();
        const int needed = metrics.horizontalAdvance(label.text());
        if (needed > room.width())
            fault(label, u'"' + label.text() + u'"', needed, room.width());
        if (!label.text().isEmpty() && metrics.ascent() > room.height())
            fault(label, u'"' + label.text() + u"\" in height"_s, metrics.ascent(), room.height());
    }

    void fault(const QWidget& widget, const QString& what, int needed, int room)
    {
        m_faults.append(
            u"%1 %2 needs %3 and has %4"_s.arg(placeOf(widget), what).arg(needed).arg(room));
    }

    look::Scenes m_scenes;
    Theme m_theme;
    const testkit::FixedClock m_clock;
    QStringList m_faults;
};

QTEST_MAIN(TestWholeWords)
#include "tst_wholewords.moc"
