// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/BlankTableModel.h"
#include "ui/Card.h"

#include <QMap>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace hui {
class Field;
class KeyButton;
class MessageBar;
class SegmentedControl;
} // namespace hui

namespace hui::cash {

/// A field for the number of a form: digits, at most twelve.
QLineEdit* makeFormNumber(const char* name, QWidget* parent);

/// What is done with blank forms, and with which: the act, the kind, the numbers, where they go,
/// the reason, or the count of each kind. A till uses, voids, sends and counts; the vault takes
/// over from the bank, sends, voids, hands back and counts.
class BlankForm : public Card {
    Q_OBJECT

public:
    BlankForm(bool ofVault, QWidget* parent);

    /// What the box holds now: the next numbers, the kinds, the fields of the count.
    void setStock(const QList<BlankStock>& stock);
    void start();
    void clear();

    /// "use", "void", "send", "take", "return", "count".
    QString act() const;
    bool is(const char* act) const;
    /// Whether a second person signs the act.
    bool isSigned() const;
    QString kind() const;
    BlankRange range() const;
    QString to() const;
    QString reason() const;
    QMap<QString, int> counted() const;
    /// What the box holds of the chosen kind; nothing when none.
    const BlankStock* held() const;

    /// Whether what the act needs is entered; marks the fields, and says so when it is many.
    bool isEntered(MessageBar* summary);
    KeyButton* commitButton() const { return m_commit; }

Q_SIGNALS:
    /// Another act was chosen.
    void actChanged();

private:
    void addActs();
    void layOut();
    void showKinds();
    void showCounts();
    void showAct();
    void showNumber();

    const bool m_ofVault;
    QList<BlankStock> m_stock;
    SegmentedControl* m_act;
    QComboBox* m_kind;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_to;
    QLineEdit* m_reason;
    Field* m_kindField;
    Field* m_firstField;
    Field* m_lastField;
    Field* m_toField;
    Field* m_reasonField;
    QWidget* m_counts; ///< a field for each kind in the box
    QVBoxLayout* m_countRows;
    QList<std::pair<QString, QSpinBox*>> m_pieces;
    KeyButton* m_commit;
};

} // namespace hui::cash
