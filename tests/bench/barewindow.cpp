// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The least a Qt program can do: an empty main window. Ended at its first paint it is what the
/// start of the desk is measured against; with --stay it stands beside the desk while that works,
/// and tells how often this machine keeps any window waiting.

#include <QApplication>
#include <QMainWindow>
#include <QTextStream>
#include <QTimer>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (QCoreApplication::arguments().contains(QStringLiteral("--stay")))
            return;
        QTimer::singleShot(0, qApp, [] {
            QTextStream(stdout) << "painted" << Qt::endl;
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
