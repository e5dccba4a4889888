// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"
#include "ui/PaperCopyField.h"

#include <QWidget>

class QVBoxLayout;

namespace hui::estate {

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
        PaperCopyField* field = nullptr;
    };

    Row makeRow(const DocumentNeed& paper);
    PaperCopyField* fieldOf(const QString& paper) const;
    void giveKeys();

    const CopyTools m_tools;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace hui::estate
