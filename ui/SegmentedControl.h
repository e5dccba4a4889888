// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QList>

class QAbstractButton;

namespace hui {

/// A choice of few, all in sight: cash or card, paper or electronic. Left and Right, Home and End
/// move; Tab stops once.
class SegmentedControl : public QFrame {
    Q_OBJECT

public:
    /// `name` is read to who cannot see it: "Means of payment".
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// Adds a choice; the first one is chosen.
    void addOption(const QString& id, const QString& text, const QString& icon = {});
    void setOptionEnabled(const QString& id, bool enabled);

    /// 28 high instead of 32.
    void setSmall();

    /// Where a key of the page moves the choice: it is told for each, and Tab passes by.
    void setKey(const QString& key);

    QString current() const;
    /// Chooses without telling; an unknown id is a mistake of ours.
    void setCurrent(const QString& id);

Q_SIGNALS:
    /// The teller chose another.
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void choose(qsizetype index);
    void step(int by, qsizetype times = 1);

    QList<QAbstractButton*> m_buttons;
    qsizetype m_current = -1;
    QString m_key;
    bool m_small = false;
};

} // namespace hui
