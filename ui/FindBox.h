// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>
#include <QList>

#include <optional>

class QStandardItemModel;

namespace hui {

/// One of many that can be found: a city, a biller.
struct FindItem {
    QString id;
    QString text; ///< what is shown
    QString words = {}; ///< what it is also found by: pinyin, initials, code; lower case
    QString note = {}; ///< shown smaller behind the text: the province

    friend bool operator==(const FindItem&, const FindItem&) = default;
};

/// How well an item is found by words in any order: 0 when each begins one of its words, 1 when
/// each is somewhere in it, nothing when one is missing.
std::optional<int> findRank(const FindItem& item, const QString& words);

/// Those of the items that the words find, best first, else in their order.
QList<FindItem> found(const QList<FindItem>& items, const QString& words);

/// A list that drops down and is searched by typing: by any words, in any order. What is left
/// without a choice becomes the best that was found, or what was chosen before; where others were
/// asked for the words and nothing else fits, that waits for their answer.
class FindBox : public QComboBox {
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent = nullptr);

    /// What drops down, in this order; `chosen` is shown, without telling. Nothing is chosen when
    /// it is not among them.
    void setItems(const QList<FindItem>& items, const QString& chosen);
    const QString& chosenId() const { return m_chosen; }

    /// More that was found, elsewhere, for the words typed last; an empty list says that there is
    /// none.
    void offer(const QString& words, const QList<FindItem>& more);

    /// A picture in front of the text.
    void setIconName(const QString& name);

Q_SIGNALS:
    /// The teller chose, from the list or among what was offered.
    void chosen(const QString& id);
    /// The teller typed these words; who knows more than the list may offer() it.
    void searched(const QString& words);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void showFound();
    void settle();
    void closeList();
    void choose(const QString& id);
    void showChosen();

    QList<FindItem> m_items;
    QString m_chosen; ///< an id; what was offered need not be among the items
    QList<FindItem> m_found; ///< for the words typed last, best first
    QString m_words; ///< typed last; empty while nothing is being searched
    bool m_isAsking = false; ///< somebody was asked for them and has not answered
    bool m_isLeft = false; ///< meanwhile the teller went on: the answer chooses
    QStandardItemModel* m_shown; ///< m_found, as the list below the line shows it
};

} // namespace hui
