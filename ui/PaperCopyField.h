// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/core/Result.h"
#include "ui/Field.h"

class QLabel;

namespace hui {

class Clock;
class KeyButton;
class PaperScanner;
class PictureView;
class Random;

/// What taking a copy works with.
struct CopyTools {
    PaperScanner& scanner;
    const Clock& clock;
    Random& random; ///< each copy gets its id when it is taken, so that a retry sends the same
};

/// Which paper a copy is of.
struct CopyPaper {
    QString key = {}; ///< as the operation names it
    QString name = {}; ///< as it stands in the label
    QString prefix = {}; ///< of the names of the parts: "estate.copy.credit_code"
};

/// The copy of one paper in a form: taken from the scanner or a file, shown small, and large when
/// asked (ADR 77).
class PaperCopyField : public Field {
    Q_OBJECT

public:
    PaperCopyField(const CopyTools& tools, const CopyPaper& paper, QWidget* parent);

    const QString& paper() const { return m_paper; }

    /// Without a picture when none was taken.
    const PaperCopy& copy() const { return m_copy; }
    bool isTaken() const { return !m_copy.picture.isEmpty(); }

    /// Takes a file; says here why not.
    void attach(const Result<QByteArray>& file);
    /// Puts back what copy() gave, or takes it out.
    void setCopy(const PaperCopy& copy);
    /// Says what was refused about it, and goes there.
    void refuse(const QString& text);
    void focusCopy();
    /// Whether Ctrl+S scans and Ctrl+U chooses a file.
    void setHasKeys(bool hasKeys);
    void setLocked(bool locked);

Q_SIGNALS:
    /// Another copy is there, or none any more.
    void changed();

private:
    struct Parts {
        QLabel* small; ///< the picture, so that one sees which it is
        QLabel* words;
        PictureView* large;
        KeyButton* scan;
        KeyButton* file;
        KeyButton* view;
        KeyButton* drop;
    };

    PaperCopyField(
        const CopyTools& tools, const CopyPaper& paper, QWidget* inside, QWidget* parent);
    Parts makeParts(const CopyPaper& paper, QWidget* inside);
    void listen();
    void pick();
    void present();

    const CopyTools m_tools;
    const QString m_paper;
    PaperCopy m_copy;
    Parts m_parts;
    bool m_isLocked = false;
};

} // namespace hui
