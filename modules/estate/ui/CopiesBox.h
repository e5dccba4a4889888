// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hui {
class Clock;
class Field;
class KeyButton;
class PaperScanner;
class PictureView;
class Random;
} // namespace hui

namespace hui::estate {

/// What the box works with.
struct CopyTools {
    PaperScanner& scanner;
    const Clock& clock;
    Random& random; ///< each copy gets its id when it is taken, so that a retry sends the same
};

/// The copies of papers in a form: one row for each paper of which one is kept, taken from the
/// scanner or a file, shown small, and large when asked. The keys are those of the first paper that
/// has none yet.
class CopiesBox : public QWidget {
    Q_OBJECT

public:
    CopiesBox(const CopyTools& tools, QWidget* parent);

    /// Rows for these papers, without copies. None: the box is not there.
    void setPapers(const QList<DocumentNeed>& papers);

    /// Takes a file for a paper; says at its row why not.
    void attach(const QString& paper, const Result<QByteArray>& file);

    QList<PaperCopy> copies() const;
    /// Brings back what copies() gave.
    void setCopies(const QList<PaperCopy>& copies);

    /// Whether each paper that is brought and of which a copy is required has one; says so at the
    /// row and goes there. `brought` are the papers whose number was entered.
    bool check(const QStringList& brought);
    /// Whether there is a copy of any paper; says so at the first row.
    bool checkAny();
    /// Says at the row of a paper what was refused about it, and goes there; false without a row.
    bool refuse(const QString& paper, const QString& text);
    void focusFirst();
    void setLocked(bool locked);

private:
    struct Row {
        DocumentNeed paper = {};
        PaperCopy copy = {};
        Field* field = nullptr;
        QLabel* small = nullptr; ///< the picture, so that one sees which it is
        QLabel* words = nullptr;
        PictureView* large = nullptr;
        KeyButton* scan = nullptr;
        KeyButton* file = nullptr;
        KeyButton* view = nullptr;
        KeyButton* drop = nullptr;
    };

    Row makeRow(const DocumentNeed& paper);
    void listen(const Row& row);
    Row* rowOf(const QString& paper);
    void scanFor(const QString& paper);
    void pickFor(const QString& paper);
    void put(const QString& paper, const PaperCopy& copy);
    void present();
    void presentRow(const Row& row, bool hasKeys);

    const CopyTools m_tools;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
    bool m_isLocked = false;
};

} // namespace hui::estate
